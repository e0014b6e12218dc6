#include "app/studies/hunt_view.h"

#include "app/studies/hunt_study.h"
#include "app/studies/study_head.h"
#include "app/timeline/legend.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/frames.h"
#include "app/widgets/shown.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace timeslice {

namespace {

constexpr double kLarger = 1.3;    // of the window's text
constexpr double kLaneText = 0.87; // the same

QFont scaled(QFont font, double factor) {
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

// Of those that failed, how many in which way.
QString sortsOf(const HuntResult& result) {
    QStringList sorts;
    const auto add = [&sorts](int64_t count, const char* text) {
        if (count > 0) sorts.append(shown(Text(text, count)));
    };
    add(result.lostUpdates, TS_TEXT("{0} with a lost update"));
    add(result.deadlocks, TS_TEXT("{0} with a deadlock"));
    add(result.brokenExpectations, TS_TEXT("{0} with a broken expectation"));
    return sorts.join(QStringLiteral(", "));
}

} // namespace

HuntView::HuntView(QWidget* parent)
    : QFrame(parent), m_view(new ViewState(this)), m_head(new StudyHead(this)), m_counts(new QLabel(this)),
      m_shortest(new QLabel(this)), m_reasons(new QLabel(this)), m_legend(new LegendBar(this)),
      m_timeline(new TimelineView(m_view, this)) {
    m_counts->setFont(scaled(font(), kLarger));
    m_shortest->setProperty("role", QStringLiteral("title"));
    m_reasons->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {m_counts, m_shortest, m_reasons}) label->setWordWrap(true);
    m_legend->setFont(scaled(font(), kLaneText));
    m_timeline->setFont(scaled(font(), kLaneText));
    createLayout();
    connect(m_head, &StudyHead::cancelRequested, this, [this] {
        if (m_study) m_study->cancel();
    });
    connect(m_head, &StudyHead::againRequested, this, [this] {
        if (m_study) m_study->runAgain();
    });
}

void HuntView::createLayout() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_counts);
    layout->addSpacing(4);
    layout->addWidget(m_shortest);
    layout->addWidget(m_reasons);
    layout->addWidget(m_legend);
    layout->addWidget(m_timeline);
    layout->addStretch(1);
}

void HuntView::setStudy(HuntStudy* study) {
    if (m_study) disconnect(m_study, nullptr, this, nullptr);
    m_study = study;
    if (m_study) connect(m_study, &HuntStudy::changed, this, &HuntView::showState);
    showState();
}

void HuntView::setTheme(const Theme& theme) {
    m_timeline->setTheme(theme);
    m_legend->setTheme(theme);
}

void HuntView::setTextSize(int pixels) {
    QFont lanes = font();
    lanes.setPixelSize(pixels);
    m_timeline->setFont(lanes);
    lanes.setPointSizeF(pixels * 72.0 / logicalDpiY()); // as the legend reckons
    m_legend->setFont(lanes);
    showState();
}

void HuntView::showState() {
    if (!m_study) return;
    m_head->showState(tr("Searching for a schedule that fails"), stateText(),
                      m_study->busy() ? std::optional(m_study->progress()) : std::nullopt,
                      m_study->cancelled());
    m_counts->setText(countsText());
    m_counts->setVisible(!m_counts->text().isEmpty());
    showShortest();
}

QString HuntView::stateText() const {
    if (!m_study->problems().empty()) return shown(m_study->problems());
    if (m_study->cancelled()) return tr("Cancelled");
    if (m_study->busy()) {
        const double tried = m_study->progress() * static_cast<double>(m_study->options().tries);
        return shown(Text(TS_PLURAL("about {1} of {0} schedule", "about {1} of {0} schedules"),
                          m_study->options().tries, static_cast<int64_t>(tried)));
    }
    return {};
}

QString HuntView::countsText() const {
    if (!m_study || !m_study->result()) return {};
    const HuntResult& result = *m_study->result();
    if (result.failed() == 0)
        return shown(
            result.complete
                ? Text(TS_PLURAL("{0} schedule tried, the only one within the bound: it does not fail.",
                                 "{0} schedules tried, all there are within the bound: none fails."),
                       result.tries)
                : Text(TS_PLURAL("{0} schedule tried: it does not fail.", "{0} schedules tried: none fails."),
                       result.tries));
    return shown(Text(TS_PLURAL("{0} schedule tried, {1}: {2}.", "{0} schedules tried, {1}: {2}."),
                      result.tries, Text(TS_PLURAL("{0} fails", "{0} fail"), result.failed()),
                      Text::verbatim(sortsOf(result).toStdString())));
}

QString HuntView::shortestText() const {
    if (!m_study || !m_study->result() || !m_study->result()->shortest) return {};
    return tr("The shortest one that fails: %1")
        .arg(shown(Text(TS_PLURAL("{0} interruption", "{0} interruptions"),
                        m_study->result()->shortest->interruptions)));
}

void HuntView::showShortest() {
    const bool fails = m_study->result() && m_study->result()->shortest;
    m_shortest->setText(shortestText());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_shortest, m_reasons, m_legend, m_timeline})
        widget->setVisible(fails);
    if (!fails) return m_timeline->setIndex(nullptr);
    const FailingSchedule& shortest = *m_study->result()->shortest;
    QStringList reasons;
    for (const Text& reason : shortest.reasons) reasons.append(shown(reason));
    m_reasons->setText(reasons.join(u'\n'));
    m_legend->setRequest(legendFor(shortest.recording->index(), LaneMode::ByTask));
    m_timeline->setIndex(shortest.recording->indexPtr());
    m_view->setExtent(shortest.recording->trace().end());
    m_view->fit();
    m_timeline->setFixedHeight(m_timeline->heightForLanes());
}

void HuntView::paintEvent(QPaintEvent*) {
    paintCardFrame(*this);
}

void HuntView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showState();
    QFrame::changeEvent(event);
}

} // namespace timeslice
