#include "app/export/slide.h"

#include "app/base/theme.h"
#include "app/export/playback.h"
#include "app/export/slide_frame.h"
#include "app/timeline/lanes.h"
#include "app/timeline/legend.h"
#include "app/timeline/pace.h"
#include "app/timeline/timeline_list.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace timeslice {
namespace {

constexpr double kMinText = 19;       // units
constexpr double kGenerous = 62;      // units; lanes so far apart may be written larger
constexpr double kNameRoom = 1.25;    // a name's height with some air, in its size
constexpr double kGutterShare = 0.22; // of a card's width, for names, at most
constexpr double kBareHead = 14;      // units above the lanes of a card without a head

class Slide {
  public:
    Slide(const Comparison& comparison, const PictureOptions& options, double density,
          const TextMeasure& measure, const Language& language)
        : m_comparison(comparison), m_options(options), m_density(density), m_measure(measure),
          m_language(language) {
        const Theme* theme = findTheme(options.theme);
        m_theme = theme ? theme : &lightTheme();
        m_list.width = options.size.width();
        m_list.height = options.size.height();
        m_unit = options.leastText > 0 ? options.leastText / kMinText : slideUnit(m_list);
        for (const Compared& one : comparison)
            m_lanes.emplace_back(one.recording->indexPtr(), options.lanes, language);
        m_extent = std::max({m_extent, comparison.extent(), options.extent});
    }

    DisplayList build() {
        draw();
        // Where names are left out the page says so; whether they are is known when the cards are laid out.
        if (m_unnamed) {
            DisplayList fresh;
            fresh.width = m_list.width;
            fresh.height = m_list.height;
            m_list = std::move(fresh);
            m_laneUnits.clear();
            draw();
        }
        return std::move(m_list);
    }

  private:
    void draw() {
        m_list.hatchScale = std::max(1.0, 1.35 * m_unit);
        SlideTexts texts{titleText(), m_options.caption.simplified().toStdString(),
                         m_language.render(sourceLine())};
        if (m_options.playhead)
            texts.clock = clockText(*m_options.playhead, shownFrom(), shownTo(), m_language);
        const SlideBox area = addSlideFrame(m_list, texts, *m_theme, m_options.transparent, m_measure,
                                            {m_options.framed, m_unit});
        if (!m_lanes.empty()) drawCards(area);
    }
    double size(double units) const { return wholePixels(units, m_unit); }

    void addLine(double x, double baseline, std::string text, Color color, double pixels, Weight weight,
                 Align align) {
        if (text.empty()) return;
        m_list.layer(Layer::Labels)
            .texts.push_back({x, baseline, std::move(text), color, pixels, weight, align});
    }
    std::string titleText() const {
        const bool isNamed = m_options.title.isEmpty() && m_comparison.workload();
        return isNamed ? m_language.translate(m_comparison.workload()->name) : m_options.title.toStdString();
    }

    Text sourceLine() const {
        const char* version = TIMESLICE_VERSION;
        const bool isKnown = m_comparison.workload() || m_comparison.specs().size() < m_comparison.size();
        if (!isKnown || m_comparison.empty()) return {TS_TEXT("Timeslice {0}"), version};
        Text settings = m_comparison.source();
        if (m_options.range)
            settings = Text(TS_TEXT("{0} · {1} to {2}"), settings, std::max(Nanos{0}, m_options.range->from),
                            m_options.range->to);
        if (m_options.pace) settings = Text(TS_TEXT("{0} · {1}"), settings, paceText(*m_options.pace));
        if (m_unnamed) settings = Text(TS_TEXT("{0} · not all lanes are named"), settings);
        if (!m_comparison.workload()) return {TS_TEXT("{0} · Timeslice {1}"), settings, version};
        const Workload& workload = *m_comparison.workload();
        const std::string name = m_language.translate(workload.name);
        if (workload.source.empty()) return {TS_TEXT("{0} · {1} · Timeslice {2}"), name, settings, version};
        return {TS_TEXT("{0} · {1} · based on {2} · Timeslice {3}"), name, settings, workload.source,
                version};
    }

    DisplayList legend(double width, bool centered) const {
        LegendRequest request;
        for (const Compared& one : m_comparison)
            request = joined(std::move(request), legendFor(one.recording->index(), m_options.lanes));
        request.width = width;
        request.textSize = size(21);
        request.centered = centered;
        return legendList(request, *m_theme, m_measure, m_language);
    }

    void drawCards(SlideBox area) {
        for (const Lanes& lanes : m_lanes) m_laneUnits.push_back(std::max(1.0, laneUnits(lanes)));
        CardGrid grid = layout(area);
        if (m_options.legend && !holdsLegend(grid)) {
            const DisplayList below = legend(area.width, true);
            SlideBox above = area;
            above.height -= below.height + size(6);
            grid = layout(above);
            // With less room there may be more columns, and so a free place after all.
            if (holdsLegend(grid)) {
                grid = layout(area, grid.columns);
            } else {
                area = above;
                m_list.append(below, area.x, area.bottom() + size(8));
            }
        }
        const double spare = std::max(0.0, std::floor((area.bottom() - grid.bottom) / 2));
        if (m_options.legend && holdsLegend(grid)) drawLegendIn(grid.freeCell, spare);
        m_gutter = commonGutter(grid);
        for (size_t i = 0; i < m_lanes.size(); ++i) {
            SlideBox box = grid.cards[i].box;
            box.y += spare;
            drawCard(i, box, grid.cards[i].labelled, grid.pitch);
        }
    }

    // A few cards get larger text, so that they fill the page.
    CardGrid layout(const SlideBox& area, size_t leastColumns = 1) {
        for (const double larger : {1.6, 1.4, 1.2}) {
            m_card = metricsFor(larger);
            const CardGrid grid = layoutCards(m_laneUnits, area, m_card, leastColumns);
            if (grid.pitch >= kGenerous * m_card.unit && grid.bottom <= area.bottom() && namesFit(grid))
                return grid;
        }
        m_card = metricsFor(1);
        return layoutCards(m_laneUnits, area, m_card, leastColumns);
    }
    CardMetrics metricsFor(double larger) const {
        CardMetrics metrics;
        metrics.unit = m_unit * larger;
        if (!m_options.heads) metrics.headUnits = kBareHead;
        // Names stand within the boxes of cores, beside the lanes of tasks.
        if (m_options.lanes == LaneMode::ByCore) metrics.comfortable = 30;
        return metrics;
    }
    double cardSize(double units) const { return std::max(1.0, std::round(units * m_card.unit)); }

    // Where the last row of cards leaves room, if it is large enough.
    bool holdsLegend(const CardGrid& grid) const {
        return grid.freeCell.width > 0 &&
               legend(grid.freeCell.width - 2 * size(20), false).height + 2 * size(10) <=
                   grid.freeCell.height;
    }
    void drawLegendIn(const SlideBox& cell, double down) {
        const DisplayList inside = legend(cell.width - 2 * size(20), false);
        m_list.append(inside, cell.x + size(20),
                      std::round(cell.y + down + (cell.height - inside.height) / 2));
    }

    Nanos shownFrom() const { return m_options.range ? m_options.range->from : -(m_extent / 200); }
    Nanos shownTo() const {
        return m_options.range ? m_options.range->to : m_extent + m_extent / 50 + Nanos{1};
    }

    // What all cards' timelines have in common.
    TimelineRequest request(double pitch) const {
        TimelineRequest request;
        request.gutter = m_gutter;
        request.rightMargin = cardSize(6);
        request.from = shownFrom();
        request.to = shownTo();
        request.density = m_density;
        request.leastText = size(kMinText);
        request.textSize =
            std::clamp(std::round(pitch * 0.6), request.leastText, std::max(request.leastText, cardSize(26)));
        request.axisTextSize = cardSize(kMinText);
        request.marks = false;
        request.lanes.mostPitch = pitch;
        request.lanes.leastPitch = std::max(2.0, std::round(3 * m_unit));
        request.lanes.nameHeight = request.textSize * kNameRoom;
        request.playhead = m_options.playhead;
        return request;
    }

    // Whether no lane's name needs to be shortened.
    bool namesFit(const CardGrid& grid) const {
        const double all = grid.cards.front().box.width;
        return std::ranges::all_of(m_lanes, [&](const Lanes& lanes) {
            return gutterFor(lanes, request(grid.pitch), m_measure, all) <= all * kGutterShare;
        });
    }

    double commonGutter(const CardGrid& grid) const {
        double gutter = 0;
        const double most = grid.cards.front().box.width * kGutterShare;
        for (const Lanes& lanes : m_lanes)
            gutter = std::max(gutter, gutterFor(lanes, request(grid.pitch), m_measure, most));
        return std::round(gutter);
    }

    void drawCard(size_t index, const SlideBox& box, bool labelled, double pitch) {
        RectStyle style;
        style.fill = m_options.transparent ? Color{0, 0, 0, 0} : m_theme->card;
        style.outline = m_theme->cardBorder;
        style.outlineWidth = std::max(1.0, std::round(m_unit));
        style.radius = 12 * m_unit;
        m_list.addRect(Layer::Cards, box.x, box.y, box.width, box.height, style);
        const double padding = std::round(m_card.padding());
        const double top = std::round(m_card.header());
        if (m_options.heads)
            drawCardHead(m_comparison[index], {box.x + padding, box.y, box.width - 2 * padding, top});
        TimelineRequest wanted = request(pitch);
        wanted.width = box.width - 2 * padding;
        wanted.height = box.height - top - std::round(m_card.foot());
        wanted.axisLabels = labelled;
        for (const LaneRow& row : layoutFor(m_lanes[index], wanted).rows) m_unnamed |= !row.named;
        const DisplayList lanes = timelineList(m_lanes[index], wanted, *m_theme, m_measure, m_language);
        m_list.append(lanes, box.x + padding, box.y + top);
        m_list.append(annotations(index, wanted), box.x + padding, box.y + top);
    }

    DisplayList annotations(size_t index, const TimelineRequest& wanted) const {
        DisplayList list;
        if (isHidden(*m_comparison[index].recording))
            list = coverList(wanted, *m_theme, *m_options.hiddenFrom);
        if (index < m_options.callouts.size())
            list.append(calloutList(m_lanes[index], wanted, *m_theme, m_measure, m_options.callouts[index],
                                    m_options.hiddenFrom),
                        0, 0);
        const TimeScale scale = scaleFor(wanted);
        const double x = m_options.mark ? scale.xOf(*m_options.mark) : -1;
        if (x >= scale.left && x <= scale.right())
            list.layer(Layer::Cover)
                .lines.push_back({x, 0, x, wanted.height - axisHeight(wanted), m_theme->playhead,
                                  std::max(1.0, 2 * m_unit), 0});
        return list;
    }

    bool isHidden(const Recording& recording) const {
        return m_options.hiddenFrom && *m_options.hiddenFrom < recording.trace().end();
    }

    // Whether the run's result may be told: nobody knows it before its end.
    bool tellsResult(const Recording& recording) const {
        return !m_options.playhead || *m_options.playhead >= recording.trace().end();
    }

    // Right: the result. Left: name, then tagline or what went wrong, as far as there is room. All stand on
    // one baseline.
    void drawCardHead(const Compared& one, const SlideBox& head) {
        const Recording& recording = *one.recording;
        const double pixels = cardSize(27);
        const double baseline = baselineFor(head.y + std::round(head.height * 0.5), pixels);
        const double right = drawResult(recording, head.right(), baseline);
        const double room = std::max(0.0, right - head.x);
        const std::string name =
            m_measure.elided(m_language.render(one.label), pixels, Weight::SemiBold, room);
        addLine(head.x, baseline, name, m_theme->text, pixels, Weight::SemiBold, Align::Left);
        drawTagline(recording,
                    {head.x + std::ceil(m_measure.width(name, pixels, Weight::SemiBold)) + cardSize(16),
                     baseline, 0, 0},
                    right);
    }

    // Result, makespan and speedup, to the left of `right`; gives where there is room again. What is not told
    // yet keeps its room.
    double drawResult(const Recording& recording, double right, double baseline) {
        const RunVerdict& verdict = recording.verdict();
        const double pixels = cardSize(27);
        const bool isTold = tellsResult(recording);
        const auto addRight = [&](const std::string& text, Color color, double height, Weight weight) {
            if (isTold) addLine(right, baseline, text, color, height, weight, Align::Right);
            right -= std::ceil(m_measure.width(text, height, weight)) + cardSize(16);
        };
        if (isHidden(recording)) {
            addRight("?", m_theme->mutedText, pixels, Weight::Bold);
            return right;
        }
        if (const auto speedup = recording.shownSpeedup()) {
            const Text text(TS_TEXT("{0}×"), m_language.real(*speedup, 2));
            addRight(m_language.render(text), isGain(speedup) ? m_theme->good : m_theme->text, pixels,
                     Weight::Bold);
        }
        const Nanos time = verdict.over ? recording.trace().makespan() : recording.trace().end();
        addRight(m_language.render(verdict.over ? Text("{0}", time) : Text(TS_TEXT("{0} so far"), time)),
                 m_theme->mutedText, cardSize(22), Weight::Regular);
        // An unchecked result is not mentioned.
        if (!verdict.isRight())
            addRight(m_language.render(wordOf(verdict)), m_theme->error, cardSize(22), Weight::SemiBold);
        else if (verdict.kind == VerdictKind::Correct)
            addRight(m_language.render(wordOf(verdict)), m_theme->mutedText, cardSize(22), Weight::Regular);
        return right;
    }

    // From `start`, whose y is the baseline, to `right`.
    void drawTagline(const Recording& recording, const SlideBox& start, double right) {
        const bool isWrong = !recording.verdict().isRight() && tellsResult(recording) && !isHidden(recording);
        const Text wrong =
            recording.message().empty() ? explanationOf(recording.verdict()) : recording.message();
        const std::string text = m_language.render(isWrong ? wrong : recording.tagline());
        const std::string fitting = m_measure.elided(text, cardSize(21), Weight::Regular, right - start.x);
        // Half a tagline is useless; half a message still says that something is wrong.
        if (!isWrong && fitting != text) return;
        addLine(start.x, start.y, fitting, isWrong ? m_theme->error : m_theme->mutedText, cardSize(21),
                Weight::Regular, Align::Left);
    }

    const Comparison& m_comparison;
    const PictureOptions& m_options;
    const double m_density;
    const TextMeasure& m_measure;
    const Language& m_language;
    const Theme* m_theme = nullptr;
    DisplayList m_list;
    std::vector<Lanes> m_lanes;
    std::vector<double> m_laneUnits;
    CardMetrics m_card;
    Nanos m_extent{1};
    bool m_unnamed = false; // a lane whose name is left out
    double m_unit = 1;
    double m_gutter = 0;
};

} // namespace

DisplayList slideList(const Comparison& comparison, const PictureOptions& options, double density,
                      const TextMeasure& measure, const Language& language) {
    return Slide(comparison, options, density, measure, language).build();
}

} // namespace timeslice
