using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using CaseTools.Hosting;

namespace CaseTools.Desktop;

/// <summary>
/// Loads the module as Windows PowerShell 5.1 does, by its path, lets it find its other side by itself, and writes down what comes of the
/// examples: <c>CaseTools.Desktop.exe MODULE REPOSITORY TARGET CULTURE</c>.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is not [var module, var repository, var target, var culture])
        {
            Console.Error.WriteLine("CaseTools.Desktop.exe MODULE REPOSITORY TARGET CULTURE");
            return 2;
        }

        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(culture);
        Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var root = Assembly.LoadFrom(Path.Combine(module, "CaseTools.dll"));
        AppDomain.CurrentDomain.AssemblyResolve += (_, request) => new AssemblyName(request.Name).Name == "CaseTools" ? root : FacadeOf(request.Name);
        Account(repository, target);
        return 0;
    }

    // What Mono lacks of .NET Framework 4.7.2.
    private static Assembly? FacadeOf(string name)
    {
        var path = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "facades", new AssemblyName(name).Name + ".dll");
        return File.Exists(path) ? Assembly.LoadFrom(path) : null;
    }

    // Apart, so that nothing of the module is looked for before it is there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Account(string repository, string target)
    {
        var adapters = AdapterLoader.Adapters;
        Console.Out.WriteLine($"{Environment.Version} {adapters.GetType().Assembly.Location}");
        new EditionAccount(adapters, repository, target).Write();
    }
}
