using System.Reflection;

namespace CaseTools.Hosting;

/// <summary>
/// Loads CaseTools.IO and its closure so that no other module's copy of the same packages is taken, nor ours by another module.
/// </summary>
/// <remarks>
/// PowerShell 7: a load context of our own, filled with every assembly of <c>lib/net8.0</c>; loading the adapter alone
/// would take a foreign CsvHelper when another module has loaded one. Windows PowerShell 5.1 has no load contexts and no
/// binding redirects: a resolve handler answers for our folder, and only when one of our assemblies asks.
/// </remarks>
internal static class AdapterLoader
{
    private const string AdapterAssembly = "CaseTools.IO";
    private const string AdapterType = "CaseTools.IO.Adapters";

    private static readonly Lazy<IAdapters> Loaded = new(Load, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The adapters; loaded at first use, once per process.</summary>
    /// <exception cref="InvalidOperationException">The module's folder is not whole. The message speaks to the user.</exception>
    public static IAdapters Adapters => Loaded.Value;

    private static IAdapters Load()
    {
        var contextType = Type.GetType("System.Runtime.Loader.AssemblyLoadContext, System.Runtime.Loader", throwOnError: false);
        var moduleFolder = Path.GetDirectoryName(typeof(AdapterLoader).Assembly.Location)!;
        var folder = Path.Combine(moduleFolder, "lib", contextType is null ? "netstandard2.0" : "net8.0");
        try
        {
            var assembly = contextType is null ? LoadBesideDomain(folder) : LoadIntoOwnContext(folder, contextType);
            return (IAdapters)Activator.CreateInstance(assembly.GetType(AdapterType, throwOnError: true)!)!;
        }
        catch (Exception exception) when (
            exception is IOException or BadImageFormatException or TypeLoadException or TargetInvocationException)
        {
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            throw new InvalidOperationException(
                $"The module is not whole: its folder '{Path.Combine("lib", Path.GetFileName(folder))}' cannot be loaded ({cause.Message.Split('\n')[0].Trim()}). " +
                "Install CaseTools again and start a new session.");
        }
    }

    // netstandard2.0 does not know AssemblyLoadContext, so it comes as a type; where there is none, this is Windows PowerShell.
    private static Assembly LoadIntoOwnContext(string folder, Type contextType)
    {
        var context = Activator.CreateInstance(contextType, "CaseTools", false)!;
        var loadFromPath = contextType.GetMethod("LoadFromAssemblyPath", [typeof(string)])!;

        var assemblies = Directory.GetFiles(folder, "*.dll").OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => (Assembly)loadFromPath.Invoke(context, [path])!)
            .ToArray();

        // A file that is missing would be missed at its first use only, and be taken there for the user's file.
        var loadByName = contextType.GetMethod("LoadFromAssemblyName", [typeof(AssemblyName)])!;
        foreach (var name in assemblies.SelectMany(assembly => assembly.GetReferencedAssemblies()))
        {
            _ = loadByName.Invoke(context, [name]);
        }

        return assemblies.FirstOrDefault(assembly => assembly.GetName().Name == AdapterAssembly)
            ?? throw new FileNotFoundException($"{AdapterAssembly}.dll is missing.");
    }

    private static Assembly LoadBesideDomain(string folder)
    {
        AppDomain.CurrentDomain.AssemblyResolve += (_, request) =>
        {
            if (request.RequestingAssembly is { } requester && !IsOurs(requester, folder))
            {
                return null;
            }

            var name = new AssemblyName(request.Name).Name;
            var own = typeof(AdapterLoader).Assembly;
            var path = Path.Combine(folder, name + ".dll");
            return name == own.GetName().Name ? own : File.Exists(path) ? Assembly.LoadFrom(path) : null;
        };
        return Assembly.LoadFrom(Path.Combine(folder, AdapterAssembly + ".dll"));
    }

    private static bool IsOurs(Assembly assembly, string folder) =>
        assembly == typeof(AdapterLoader).Assembly
        || (!assembly.IsDynamic && assembly.Location.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
}
