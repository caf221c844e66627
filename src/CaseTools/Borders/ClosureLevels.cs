namespace CaseTools.Borders;

/// <summary>The closure level of an observation by itself: step 1 of the model's part 1, before anybody's profile.</summary>
internal static class ClosureLevels
{
    /// <summary>Closed, or closing within hours: the highest level.</summary>
    public const int Closed = 5;

    /// <summary>Closing within days, or a visa that is missing.</summary>
    public const int Closing = 4;

    /// <summary>Restricted, unstable or not known.</summary>
    public const int Restricted = 3;

    /// <summary>Scarce transport, to be watched, or just reopened.</summary>
    public const int Friction = 2;

    /// <summary>Open, with friction at most.</summary>
    public const int Open = 1;

    /// <summary>Whether an observation says whether the route is open.</summary>
    public static bool SaysWhetherOpen(this BorderStatus status) => status.Level is not null || status.Status != RouteStatus.Unknown;

    /// <summary>The level as observed, else by the status.</summary>
    public static int Stated(BorderStatus status) => status.Level ?? status.Status switch
    {
        RouteStatus.Open or RouteStatus.Lifted => Open,
        RouteStatus.Watch => Friction,
        RouteStatus.Closing => Closing,
        RouteStatus.Closed => Closed,
        _ => Restricted,
    };

    /// <summary>The stated level at an instant: at most 2 where the route has opened again.</summary>
    public static int At(BorderStatus status, DateTimeOffset instant) =>
        HasReopened(status, instant) ? Math.Min(Stated(status), Friction) : Stated(status);

    /// <summary>Whether the route has opened again by an instant.</summary>
    public static bool HasReopened(BorderStatus status, DateTimeOffset instant) => status.ReopensAt <= instant;

    /// <summary>Whether a rule is over at an instant: lifted, or reopened.</summary>
    public static bool IsOver(BorderStatus status, DateTimeOffset instant) =>
        status.IsRule && (status.Status == RouteStatus.Lifted || HasReopened(status, instant));

    /// <summary>The closing time that still counts at an instant; null where there is none or the route has opened again.</summary>
    public static DateTimeOffset? ClosingTime(BorderStatus status, DateTimeOffset instant) =>
        HasReopened(status, instant) ? null : status.ClosingAt;
}
