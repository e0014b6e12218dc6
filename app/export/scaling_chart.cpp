#include "app/export/scaling_chart.h"

#include "app/base/language.h"
#include "app/export/chart_axis.h"
#include "app/export/chart_strokes.h"
#include "app/export/label_spread.h"
#include "app/export/page_picture.h"
#include "app/export/scaling_points.h"
#include "app/export/scaling_texts.h"
#include "app/export/slide_frame.h"
#include "app/timeline/font_measure.h"
#include "core/study/sweep_metrics.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

// Units of the page.
constexpr double kTickText = 21;
constexpr double kNameText = 25;
constexpr double kDetailText = 20;
constexpr double kPadding = 26;
constexpr double kCurveWidth = 3.5;
constexpr double kFitWidth = 2.5;
constexpr double kDash = 9;
constexpr double kDotRadius = 6;
constexpr double kTickRoom = 3.4; // between labels of the upright axis, in their size
constexpr double kLeaders = 44;   // from the curves' ends to their names

constexpr double kHeadroom = 1.15;      // above the highest point, where the ideal line is named
constexpr double kNearIdeal = 0.6;      // curves that reach this share of the ideal show all of it
constexpr double kManyDecades = 50;     // last n over first n, from which tasks stand on a logarithmic axis
constexpr double kMaxLabelShare = 0.36; // of the card's width
constexpr size_t kFitPieces = 240;

class ScalingChart {
  public:
    ScalingChart(const Sweep& sweep, const PictureOptions& options, const TextMeasure& measure,
                 const Language& language)
        : m_sweep(sweep), m_options(options), m_measure(measure), m_language(language),
          m_series(measureSweep(sweep)) {
        const Theme* theme = findTheme(options.theme);
        m_theme = theme ? theme : &lightTheme();
        m_list.width = options.size.width();
        m_list.height = options.size.height();
        m_unit = slideUnit(m_list);
    }

    DisplayList build() {
        const SlideTexts texts{titleText(), captionText(), sourceText(m_sweep, m_language)};
        const SlideBox card = addSlideFrame(m_list, texts, *m_theme, m_options.transparent, m_measure);
        drawCard(card);
        drawChart(card);
        return std::move(m_list);
    }

    DisplayList buildBare(double textSize) {
        m_unit = textSize / kTickText;
        drawChart({0, 0, m_list.width, m_list.height});
        return std::move(m_list);
    }

  private:
    void drawChart(const SlideBox& card) {
        findRange();
        makeLabels();
        layOut(card);
        drawAxes();
        drawIdeal();
        drawFits();
        drawCurves();
        drawLabels();
    }

    // A curve's name and what is said about it, at its end.
    struct Label {
        size_t series = 0;
        bool ideal = false; // the ideal line's, which has neither value nor detail
        double wanted = 0;  // y of the curve's end
        double x = 0;       // of the curve's end
        std::string value;
        std::string name;
        std::string detail;
    };

    double size(double units) const { return std::max(1.0, std::round(units * m_unit)); }
    bool overCores() const { return m_sweep.head.axis == SweepAxis::Cores; }
    Color colorOf(size_t series) const { return m_theme->taskColors[series % m_theme->taskColors.size()]; }

    std::string titleText() const { return chartTitle(m_sweep, m_options.title.toStdString(), m_language); }
    std::string captionText() const {
        return m_options.caption.isEmpty() ? m_language.render(standardCaption(m_sweep.head.axis))
                                           : m_options.caption.simplified().toStdString();
    }

    // Range

    void findRange() {
        for (const SweepSeries& series : m_series) {
            bool first = true;
            for (const SweepValue& value : series.values) {
                const std::optional<double> capacity = capacityOf(value, m_sweep.head.axis);
                if (!capacity) continue;
                m_highest = std::max(m_highest, *capacity);
                if (first) m_slope = std::max(m_slope, *capacity / static_cast<double>(value.n));
                first = false;
            }
        }
        const std::vector<int64_t>& values = m_sweep.head.values;
        const auto last = static_cast<double>(values.back());
        m_level.from = static_cast<double>(values.front());
        m_level.to = std::max(last, m_level.from + 1);
        m_level.logarithmic = !overCores() && m_level.to >= kManyDecades * m_level.from;
        m_upright.to = m_highest > 0 ? m_highest * kHeadroom : 1;
        if (m_highest >= kNearIdeal * m_slope * last)
            m_upright.to = std::max(m_upright.to, m_slope * last * 1.03);
    }

    // Layout

    void makeLabels() {
        for (size_t i = 0; i < m_series.size(); ++i) {
            const SweepSeries& series = m_series[i];
            Label label{i,
                        false,
                        0,
                        0,
                        {},
                        m_language.render(series.label),
                        fitText(series, m_sweep.head.values.back(), m_language)};
            for (const SweepValue& value : series.values)
                if (const auto capacity = capacityOf(value, m_sweep.head.axis)) {
                    label.value = capacityText(*capacity, m_sweep.head.axis, m_language);
                    label.wanted = *capacity; // in values for now: the pixels follow the labels' width
                    label.x = static_cast<double>(value.n);
                }
            if (series.values.empty()) continue; // another shard's, or stopped before
            if (label.value.empty()) {
                label.x = static_cast<double>(series.values.back().n);
                label.detail = m_language.render(whyNoCurve(series));
            }
            m_labels.push_back(std::move(label));
        }
        const auto last = static_cast<double>(m_sweep.head.values.back());
        if (m_highest > 0 && m_slope * last <= m_upright.to)
            m_labels.push_back({0, true, m_slope * last, last, {}, idealText(), {}});
    }

    std::string idealText() const { return m_language.render(TS_TEXT("ideal")); }

    double widthOf(const std::string& text, double pixels, Weight weight) const {
        return m_measure.width(text, pixels, weight);
    }
    double labelWidth(const Label& label) const {
        const double value =
            label.value.empty() ? 0 : widthOf(label.value, m_nameSize, Weight::Bold) + m_nameSize * 0.5;
        return std::max(value + widthOf(label.name, m_nameSize, Weight::Regular),
                        m_details ? widthOf(label.detail, m_detailSize, Weight::Regular) : 0);
    }

    void layOut(const SlideBox& card) {
        const double padding = size(kPadding);
        m_tickSize = size(kTickText);
        m_upright.end = card.y + padding + m_tickSize * 2.1; // below the axis's title
        m_upright.begin = card.bottom() - padding - m_tickSize * 3;
        chooseLabelSize(m_upright.begin - m_upright.end);
        double widest = 0;
        for (const Label& label : m_labels) widest = std::max(widest, labelWidth(label));
        m_labelRoom = std::ceil(std::min(widest, card.width * kMaxLabelShare));
        double ticks = 0;
        for (const ChartTick& tick : uprightTicks(m_upright, m_tickSize * kTickRoom, m_language))
            ticks = std::max(ticks, widthOf(tick.label, m_tickSize, Weight::Regular));
        m_left = card.x + padding;
        m_level.begin = std::round(m_left + ticks + m_tickSize);
        m_level.end = std::round(card.right() - padding - m_labelRoom - size(kLeaders));
        for (Label& label : m_labels) {
            label.wanted = m_upright.place(label.wanted);
            label.x = m_level.place(label.x);
        }
    }

    // As large as the number of curves allows.
    void chooseLabelSize(double height) {
        const double each = height / static_cast<double>(std::max<size_t>(1, m_labels.size()));
        m_nameSize = std::clamp(std::floor(each / 1.35), 1.0, size(kNameText));
        m_detailSize = size(kDetailText);
        m_details = each >= m_nameSize * 1.2 + m_detailSize * 1.7;
        m_pitch = m_details ? m_nameSize * 1.2 + m_detailSize * 1.7 : m_nameSize * 1.35;
    }

    // Drawing

    void drawCard(const SlideBox& card) {
        RectStyle style;
        style.fill = m_options.transparent ? Color{0, 0, 0, 0} : m_theme->card;
        style.outline = m_theme->cardBorder;
        style.outlineWidth = size(1);
        style.radius = 12 * m_unit;
        m_list.addRect(Layer::Cards, card.x, card.y, card.width, card.height, style);
    }

    void addText(double x, double center, std::string text, Color color, double pixels,
                 Align align = Align::Left, Weight weight = Weight::Regular) {
        if (text.empty()) return;
        m_list.layer(Layer::Labels)
            .texts.push_back({x, baselineFor(center, pixels), std::move(text), color, pixels, weight, align});
    }
    void addLine(Layer layer, double x1, double y1, double x2, double y2, Color color, double width) {
        m_list.layer(layer).lines.push_back({x1, y1, x2, y2, color, width, 0});
    }

    void drawAxes() {
        const double line = size(1);
        for (const ChartTick& tick : uprightTicks(m_upright, m_tickSize * kTickRoom, m_language)) {
            const double y = std::round(tick.place);
            addLine(Layer::Grid, m_level.begin, y, m_level.end, y,
                    tick.value == 0 ? m_theme->axis : m_theme->grid, line);
            addText(m_level.begin - m_tickSize * 0.6, y, tick.label, m_theme->axis, m_tickSize, Align::Right);
        }
        addText(m_left, m_upright.end - m_tickSize * 1.6,
                fitted(uprightTitle(m_sweep.head.axis), m_level.end - m_left), m_theme->mutedText,
                m_tickSize);
        for (const ChartTick& tick :
             levelTicks(m_level, m_sweep.head.values, m_tickSize, m_measure, m_language)) {
            addLine(Layer::Grid, tick.place, m_upright.begin, tick.place, m_upright.begin + m_tickSize * 0.35,
                    m_theme->axis, line);
            addText(tick.place, m_upright.begin + m_tickSize, tick.label, m_theme->axis, m_tickSize,
                    Align::Center);
        }
        addText((m_level.begin + m_level.end) / 2, m_upright.begin + m_tickSize * 2.6,
                fitted(levelTitle(m_sweep.head), m_level.end - m_level.begin), m_theme->mutedText, m_tickSize,
                Align::Center);
    }

    std::string fitted(const Text& text, double room) const {
        return m_measure.elided(m_language.render(text), m_tickSize, Weight::Regular, room);
    }

    // A function of n over the whole axis, cut at the top of the plot.
    template <typename Of>
    std::vector<ChartPoint> curveOf(Of capacity, double last) const {
        std::vector<ChartPoint> points;
        for (size_t i = 0; i <= kFitPieces; ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(kFitPieces);
            const double n = m_level.logarithmic ? m_level.from * std::pow(last / m_level.from, share)
                                                 : m_level.from + (last - m_level.from) * share;
            points.push_back({m_level.place(n), m_upright.place(capacity(n))});
        }
        return below(m_upright.end, points);
    }

    void drawIdeal() {
        if (m_highest <= 0) return;
        const auto last = static_cast<double>(m_sweep.head.values.back());
        const auto points = curveOf([this](double n) { return m_slope * n; }, last);
        if (points.size() < 2) return;
        const double unit = m_unit;
        const Color color = mix(m_theme->card, m_theme->axis, 0.6);
        addCurve(m_list.layer(Layer::Grid), points, {color, std::max(1.0, 2 * unit), 0});
        if (m_slope * last <= m_upright.to) return; // named with the others
        // The headroom right of where the line leaves is free: no curve is that high.
        const ChartPoint& end = points.back();
        const double x = end.x + m_tickSize * 0.5;
        if (x + widthOf(idealText(), m_tickSize, Weight::Regular) <= m_level.end)
            addText(x, end.y + m_tickSize * 0.8, idealText(), m_theme->mutedText, m_tickSize);
    }

    void drawFits() {
        const double unit = m_unit;
        for (size_t i = 0; i < m_series.size(); ++i) {
            const ScalingFit* fit = bestFit(m_series[i]);
            if (!fit) continue;
            const ScalingFit& law = *fit;
            addCurve(m_list.layer(Layer::Lanes),
                     curveOf([&law](double n) { return law.at(n); },
                             static_cast<double>(m_sweep.head.values.back())),
                     {mix(m_theme->card, colorOf(i), 0.7), std::max(1.0, kFitWidth * unit), kDash * unit});
        }
    }

    void drawCurves() {
        const double unit = m_unit;
        const auto points = static_cast<double>(m_sweep.head.values.size());
        // Dots are to stand apart.
        const double room = (m_level.end - m_level.begin) / std::max(1.0, points) * 0.3;
        const double radius = std::clamp(room, kCurveWidth * unit * 0.62, kDotRadius * unit);
        const ScalingScales scales{m_sweep.head.axis, m_level, m_upright};
        for (size_t i = 0; i < m_series.size(); ++i) {
            const int covered = coveredBy(m_series, i, scales, {size(1), size(3)});
            const double wider = 1 + 0.7 * covered;
            const Stroke stroke{colorOf(i), std::max(1.0, kCurveWidth * unit * wider), 0};
            const double dot = std::max(radius * (1 + 0.3 * covered), stroke.width * 0.6);
            for (const auto& stretch : stretchesOf(m_series[i], scales)) {
                addCurve(m_list.layer(Layer::Marks), stretch, stroke);
                for (const ChartPoint& point : stretch)
                    m_list.layer(Layer::Marks).dots.push_back({point.x, point.y, dot, stroke.color, 0});
            }
            drawFailures(i, kDotRadius * unit);
        }
    }

    void drawFailures(size_t series, double half) {
        const double y = m_upright.begin;
        for (const SweepValue& value : m_series[series].values) {
            if (value.makespan && isRight(value.result)) continue;
            const double x = m_level.place(static_cast<double>(value.n));
            addLine(Layer::Marks, x - half, y - half, x + half, y + half, colorOf(series), half / 2);
            addLine(Layer::Marks, x - half, y + half, x + half, y - half, colorOf(series), half / 2);
        }
    }

    void drawLabels() {
        std::vector<double> wanted;
        for (const Label& label : m_labels) wanted.push_back(label.wanted);
        const std::vector<double> places =
            spreadLabels(wanted, m_pitch, m_upright.end - m_tickSize, m_upright.begin + m_tickSize);
        for (size_t i = 0; i < m_labels.size(); ++i) drawLabel(m_labels[i], places[i]);
    }

    void drawLabel(const Label& label, double center) {
        const double unit = m_unit;
        const double x = m_level.end + size(kLeaders);
        const double name = m_details && !label.detail.empty() ? center - m_detailSize * 0.75 : center;
        const Color color = label.ideal ? m_theme->axis : colorOf(label.series);
        addLine(Layer::Grid, label.x + kDotRadius * 2 * unit, label.wanted, x - 6 * unit, name,
                mix(m_theme->card, color, 0.55), std::max(1.0, 1.5 * unit));
        double at = x;
        if (!label.value.empty()) {
            addText(at, name, label.value, m_theme->text, m_nameSize, Align::Left, Weight::Bold);
            at += std::ceil(widthOf(label.value, m_nameSize, Weight::Bold) + m_nameSize * 0.5);
        }
        const double room = x + m_labelRoom - at;
        // Colours alone are too light to read on white.
        addText(at, name, m_measure.elided(label.name, m_nameSize, Weight::Regular, room + 1),
                label.ideal ? m_theme->mutedText : mix(color, m_theme->text, 0.35), m_nameSize);
        if (m_details)
            addText(x, center + m_nameSize * 0.6,
                    m_measure.elided(label.detail, m_detailSize, Weight::Regular, m_labelRoom + 1),
                    m_theme->mutedText, m_detailSize);
    }

    const Sweep& m_sweep;
    const PictureOptions& m_options;
    const TextMeasure& m_measure;
    const Language& m_language;
    const std::vector<SweepSeries> m_series;
    const Theme* m_theme = nullptr;
    DisplayList m_list;
    double m_unit = 1;    // pixels
    double m_highest = 0; // capacity
    double m_slope = 0;   // of the ideal line: the best series' capacity at its first n, over n
    ChartScale m_level;   // n
    ChartScale m_upright; // capacity
    std::vector<Label> m_labels;
    double m_left = 0;
    double m_labelRoom = 0;
    double m_tickSize = 1;
    double m_nameSize = 1;
    double m_detailSize = 1;
    double m_pitch = 1;
    bool m_details = true;
};

} // namespace

DisplayList scalingChartList(const Sweep& sweep, const PictureOptions& options, const TextMeasure& measure,
                             const Language& language) {
    return ScalingChart(sweep, options, measure, language).build();
}

DisplayList bareScalingChart(const Sweep& sweep, QSize size, double textSize, const Theme& theme,
                             const TextMeasure& measure, const Language& language) {
    PictureOptions options;
    options.size = size;
    options.theme = theme.id;
    return ScalingChart(sweep, options, measure, language).buildBare(textSize);
}

Result<QString> saveScalingChart(const Sweep& sweep, const PictureOptions& options, const QString& path) {
    const std::string title = chartTitle(sweep, options.title.toStdString(), currentLanguage());
    const Page page{QString::fromStdString(title), provenanceOf(sweep),
                    [&sweep](const PictureOptions& wanted, double) {
                        return scalingChartList(sweep, wanted, FontMeasure(), currentLanguage());
                    }};
    return savePage(page, options, path);
}

} // namespace timeslice
