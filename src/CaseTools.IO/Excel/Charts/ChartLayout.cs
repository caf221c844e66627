using System.Globalization;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>How the parts of a chart share its frame, in pixels; the same for every chart of a row, so that their lines meet.</summary>
internal sealed class ChartLayout
{
    public const double TitleSize = 11;
    public const double Margin = 12;
    public const double TitleTop = 9;

    private const double PlotTop = 46;
    private const double BelowNames = 30;
    private const double BelowUprightNames = 46;
    private const double RoomForNumber = 40;
    private const double WidestCategory = 0.45;
    private const int FewColumns = 9;
    private const double Between = 4;
    private const string WidestDate = "30 May";
    private const double WidestColumn = 44;

    private readonly DrawnChart chart;

    public ChartLayout(DrawnChart chart)
    {
        this.chart = chart;
        Left = IsBars ? Margin + Math.Min(WidestName + (2 * Between), chart.Frame.Width * WidestCategory) : Margin;
    }

    /// <summary>Whether its bars lie.</summary>
    public bool IsBars => chart.Described.Kind == ChartKind.Bars;

    /// <summary>The size of the letters, in points: smaller where columns stand close together.</summary>
    public double LetterSize => IsBars ? 10 : chart.Points.Values.Count > FewColumns ? 8 : 9;

    /// <summary>The gap between bars, in hundredths of their width: a few columns are no wider than they are high.</summary>
    public int Gap
    {
        get
        {
            const int widestGap = 500;
            return IsBars ? 60 : (int)Math.Min(Math.Max(40, (Slot / WidestColumn - 1) * 100), widestGap);
        }
    }

    /// <summary>Where the bars begin.</summary>
    public double Left { get; }

    /// <summary>Where they are no longer below the title.</summary>
    public double Top => IsBars ? PlotTop - 8 : PlotTop;

    /// <summary>How wide they may be together.</summary>
    public double Width => chart.Frame.Width - Left - (IsBars ? RoomForNumber : Margin);

    /// <summary>How high they may be together.</summary>
    public double Height => chart.Frame.Height - Top - (IsBars ? Margin : TurnsNames ? BelowUprightNames : BelowNames);

    /// <summary>Whether the numbers are wider than the columns below them, and are turned.</summary>
    public bool TurnsNumbers => !IsBars && Slot < WidestNumber;

    /// <summary>Whether the names are, for the same reason.</summary>
    public bool TurnsNames => !IsBars && Slot * chart.Described.NamesEvery < WidestName + Between;

    private double Scale => LetterSize / CellStyles.FontSize;

    private double Slot => Width / chart.Points.Values.Count;

    private double WidestName => Scale * chart.Points.Categories.Max(category => TextMeasure.WidestLine(chart.Points.HasDates ? WidestDate : category.Text ?? ""));

    private double WidestNumber => Scale * chart.Points.Values.Max(value =>
        TextMeasure.WidestLine((value.Number ?? 0).ToString("0", CultureInfo.InvariantCulture)));
}
