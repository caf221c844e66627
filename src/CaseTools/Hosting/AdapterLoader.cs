using System.Reflection;
using System.Runtime.InteropServices;

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
    /// <exception cref="FileNotFoundException">The module's folder is not whole.</exception>
    public static IAdapters Adapters => Loaded.Value;

    private static IAdapters Load()
    {
        var isDesktop = RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);
        var moduleFolder = Path.GetDirectoryName(typeof(AdapterLoader).Assembly.Location)!;
        var folder = Path.Combine(moduleFolder, "lib", isDesktop ? "netstandard2.0" : "net8.0");
        if (!File.Exists(Path.Combine(folder, AdapterAssembly + ".dll")))
        {
            throw new FileNotFoundException(
                $"The module is not whole: {AdapterAssembly}.dll is missing from its folder '{Path.Combine("lib", Path.GetFileName(folder))}'. Install CaseTools again.");
        }

        var assembly = isDesktop ? LoadBesideDomain(folder) : LoadIntoOwnContext(folder);
        return (IAdapters)Activator.CreateInstance(assembly.GetType(AdapterType, throwOnError: true)!)!;
    }

    private static Assembly LoadIntoOwnContext(string folder)
    {
        // netstandard2.0 has no AssemblyLoadContext, though every runtime that comes here does.
        var contextType = Type.GetType("System.Runtime.Loader.AssemblyLoadContext, System.Runtime.Loader", throwOnError: true)!;
        var context = Activator.CreateInstance(contextType, "CaseTools", false)!;
        var loadFromPath = contextType.GetMethod("LoadFromAssemblyPath", [typeof(string)])!;

        Assembly? adapters = null;
        foreach (var path in Directory.GetFiles(folder, "*.dll").OrderBy(path => path, StringComparer.Ordinal))
        {
            var assembly = (Assembly)loadFromPath.Invoke(context, [path])!;
            if (Path.GetFileNameWithoutExtension(path) == AdapterAssembly)
            {
                adapters = assembly;
            }
        }

        return adapters!;
    }

    private static Assembly LoadBesideDomain(string folder)
    {
        AppDomain.CurrentDomain.AssemblyResolve += (_, request) =>
        {
            if (request.RequestingAssembly is { } requester && !IsOurs(requester, folder))
            {
                return null;
            }

            var path = Path.Combine(folder, new AssemblyName(request.Name).Name + ".dll");
            return File.Exists(path) ? Assembly.LoadFrom(path) : null;
        };
        return Assembly.LoadFrom(Path.Combine(folder, AdapterAssembly + ".dll"));
    }

    private static bool IsOurs(Assembly assembly, string folder) =>
        assembly == typeof(AdapterLoader).Assembly
        || (!assembly.IsDynamic && assembly.Location.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
}
