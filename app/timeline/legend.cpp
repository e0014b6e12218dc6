#include "app/timeline/legend.h"

#include "app/base/language.h"
#include "app/timeline/font_measure.h"
#include "app/timeline/lane_drawing.h"
#include "app/timeline/list_painter.h"
#include "app/timeline/task_signs.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <optional>

namespace timeslice {
namespace {

constexpr size_t kMaxTasks = 10;

// One sample with its name: a task's colour, a state, a sign, or none: a finished task's dot.
struct Entry {
    std::optional<size_t> task;
    std::optional<State> state;
    std::string name;
    std::optional<MarkKind> sign = std::nullopt;
    bool isDot() const { return !task && !state && !sign; }
    double width = 0;
};

// Lengths that follow from the size of the text.
struct LegendMetrics {
    double textSize;
    double sample() const { return std::round(textSize * 2.1); }
    double bar() const { return std::round(textSize * 1.1); }
    double dot() const { return textSize * 0.2; }
    double gap() const { return std::round(textSize * 0.5); }
    double between() const { return std::round(textSize * 1.5); }
    double row() const { return std::round(textSize * 1.8); }
    double sign() const { return textSize * 0.42; }
    double sampleOf(const Entry& entry) const {
        if (entry.sign) return std::round(sign() * 2);
        return entry.isDot() ? std::round(dot() * 2) : sample();
    }
};

std::vector<Entry> entriesFor(const LegendRequest& request, const LegendMetrics& metrics,
                              const TextMeasure& measure, const Language& language) {
    std::vector<Entry> entries;
    for (size_t i = 0; i < std::min(request.tasks.size(), kMaxTasks); ++i)
        entries.push_back({i, std::nullopt, request.tasks[i]});
    for (const State state : request.states)
        if (state != State::Unknown)
            entries.push_back({std::nullopt, state, language.render(titleOf(state))});
    if (request.finished)
        entries.push_back({std::nullopt, std::nullopt, language.render(titleOf(Cause::Finished))});
    for (const MarkKind sign : request.signs)
        entries.push_back({std::nullopt, std::nullopt, language.render(titleOf(sign)), sign});
    for (Entry& entry : entries) {
        const double lead = metrics.sampleOf(entry) + metrics.gap();
        entry.name = measure.elidedName(entry.name, metrics.textSize, Weight::Regular, request.width - lead);
        entry.width = lead + measure.width(entry.name, metrics.textSize, Weight::Regular);
    }
    return entries;
}

void drawSample(DisplayList& list, const Entry& entry, double x, double middle, const LegendMetrics& metrics,
                const Theme& theme) {
    if (entry.task) {
        list.addRect(Layer::Lanes, x, middle - metrics.bar() / 2, metrics.sample(), metrics.bar(),
                     taskStyle(theme, *entry.task));
        return;
    }
    if (entry.sign) return addSign(list, *entry.sign, x + metrics.sign(), middle, metrics.sign(), theme);
    if (entry.isDot()) {
        list.layer(Layer::Marks)
            .dots.push_back({x + metrics.dot(), middle, metrics.dot(), theme.finished, 0});
        return;
    }
    const StateStyle& style = theme.style(*entry.state);
    double height = std::max(1.0, std::round(metrics.bar() * style.height));
    if (std::fmod(metrics.bar() - height, 2) != 0) ++height;
    if (style.dashedLine()) {
        list.layer(Layer::Lanes)
            .lines.push_back({x, middle, x + metrics.sample(), middle, style.fill, height,
                              dashLength(style, metrics.textSize, metrics.sample()),
                              style.dash == Dash::DashDot});
        return;
    }
    list.addRect(Layer::Lanes, x, middle - height / 2, metrics.sample(), height,
                 rectStyle(style, metrics.textSize));
}

// Which entries stand in each row.
std::vector<std::vector<Entry>> flow(std::vector<Entry> entries, double width, double between) {
    std::vector<std::vector<Entry>> rows(1);
    double used = 0;
    for (Entry& entry : entries) {
        if (!rows.back().empty() && used + between + entry.width > width) {
            rows.emplace_back();
            used = 0;
        }
        used += (rows.back().empty() ? 0 : between) + entry.width;
        rows.back().push_back(std::move(entry));
    }
    return rows;
}

double widthOf(const std::vector<Entry>& row, double between) {
    double width = between * static_cast<double>(row.size() - 1);
    for (const Entry& entry : row) width += entry.width;
    return width;
}

// Mirrored, except for the texts themselves.
void mirror(DisplayList& list) {
    for (LayerItems& layer : list.layers) {
        for (RectItem& rect : layer.rects) rect.x = list.width - rect.right();
        for (LineItem& line : layer.lines) {
            line.x1 = list.width - line.x1;
            line.x2 = list.width - line.x2;
        }
        for (DotItem& dot : layer.dots) dot.x = list.width - dot.x;
        for (TextItem& text : layer.texts) {
            text.x = list.width - text.x;
            text.align = Align::Right;
        }
    }
}

std::set<State> allStates() {
    std::set<State> states;
    for (int i = 0; i < kStateCount; ++i) states.insert(static_cast<State>(i));
    return states;
}

} // namespace

DisplayList legendList(const LegendRequest& request, const Theme& theme, const TextMeasure& measure,
                       const Language& language) {
    const LegendMetrics metrics{request.textSize};
    DisplayList list;
    list.width = request.width;
    const auto rows = flow(entriesFor(request, metrics, measure, language), request.width, metrics.between());
    for (const std::vector<Entry>& row : rows) {
        const double middle = std::round(list.height + metrics.row() / 2) + std::fmod(metrics.bar(), 2) / 2;
        double x = request.centered ? std::floor((request.width - widthOf(row, metrics.between())) / 2) : 0;
        for (const Entry& entry : row) {
            drawSample(list, entry, x, middle, metrics, theme);
            list.layer(Layer::Labels)
                .texts.push_back({x + metrics.sampleOf(entry) + metrics.gap(),
                                  baselineFor(middle, metrics.textSize), entry.name, theme.mutedText,
                                  metrics.textSize, Weight::Regular, Align::Left});
            x = std::round(x + entry.width + metrics.between());
        }
        list.height += metrics.row();
    }
    if (request.rightToLeft) mirror(list);
    return list;
}

LegendRequest legendFor(const TraceIndex& index, LaneMode mode) {
    LegendRequest request;
    request.states = index.counts().states();
    if (mode == LaneMode::ByTask) {
        request.signs = index.counts().signs();
        return request;
    }
    std::erase_if(request.states, [](State state) { return state != State::Overhead; });
    for (const TraceTask& task : index.trace().tasks()) request.tasks.push_back(task.name);
    request.finished = false;
    return request;
}

LegendRequest joined(LegendRequest one, const LegendRequest& other) {
    one.states.insert(other.states.begin(), other.states.end());
    one.signs.insert(other.signs.begin(), other.signs.end());
    if (one.tasks.size() < other.tasks.size()) one.tasks = other.tasks;
    one.finished = one.finished && other.finished;
    return one;
}

LegendBar::LegendBar(QWidget* parent) : QWidget(parent), m_theme(&lightTheme()) {
    m_request.states = allStates();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendBar::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void LegendBar::setRequest(LegendRequest request) {
    m_request = std::move(request);
    updateGeometry();
    update();
}

DisplayList LegendBar::list(double width) const {
    LegendRequest request = m_request;
    request.width = width;
    request.textSize = QFontInfo(font()).pixelSize();
    request.rightToLeft = layoutDirection() == Qt::RightToLeft;
    return legendList(request, *m_theme, FontMeasure(), currentLanguage());
}

int LegendBar::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(list(width).height));
}

QSize LegendBar::sizeHint() const {
    return {640, heightForWidth(std::max(width(), 640))};
}

QSize LegendBar::minimumSizeHint() const {
    return {120, heightForWidth(std::max(width(), 120))};
}

void LegendBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintList(painter, list(width()));
}

void LegendBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace timeslice
