using System.Runtime.InteropServices;

namespace CaseTools.ModuleTests;

/// <summary>
/// Looks at files as a user to whom nothing is open but what is open to all: root is stopped by no permission. Linux; this thread alone. Without effect
/// where the tests are not run by root, whom permissions stop anyway.
/// </summary>
internal sealed class OtherUser : IDisposable
{
    private const int Nobody = 65534;

    private readonly int before = SetFileUser(Nobody);

    public void Dispose() => _ = SetFileUser(before);

    [DllImport("libc", EntryPoint = "setfsuid")]
    private static extern int SetFileUser(int user);
}

/// <summary>A test with the files of two users.</summary>
internal sealed class TwoUsersFactAttribute : FactAttribute
{
    public TwoUsersFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            Skip = "Needs Linux and root, who can be another user.";
        }
    }
}
