#include "app/cards/run_card.h"

#include "app/cards/choice_row.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/button.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/role.h"
#include "app/widgets/shown.h"
#include "core/models/registry.h"
#include "core/run/settings_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

namespace timeslice {

namespace {

constexpr int kProgressParts = 1000;
constexpr int kTick = 100;         // ms
constexpr int kPatience = 250;     // ms that a simulated run may take before the card says that it is running
constexpr double kLaneText = 0.87; // of the window's text

QString factor(double value) {
    return QString::fromStdString(currentLanguage().real(value, 2)) + QChar(0x00d7);
}

// A run that did not finish has no makespan.
QString makespanOf(const Recording& recording) {
    if (recording.verdict().over) return shown(recording.metrics().makespan);
    return RunCard::tr("%1 so far").arg(shown(recording.trace().end()));
}

} // namespace

RunCard::RunCard(int id, ViewState* view, QWidget* parent) : QFrame(parent), m_id(id), m_view(view) {
    setFocusPolicy(Qt::StrongFocus);
    m_progress = new QProgressBar(this);
    m_message = new MessageBar(this);
    m_choice = new ChoiceRow(this);
    m_timeline = new TimelineView(view, this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kLaneText);
    m_timeline->setFont(small);
    createHead();
    createLayout();
    connectSignals();
    retranslate();
}

void RunCard::createHead() {
    m_title = new ElidedLabel(this, Qt::ElideMiddle);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_tagline = new ElidedLabel(this);
    m_tagline->setProperty("role", QStringLiteral("muted"));
    m_tagline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it gets what the title leaves
    m_life = new QLabel(this);
    m_life->setProperty("role", QStringLiteral("running"));
    m_earlierMark = new QLabel(this);
    m_earlierMark->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {m_life, m_earlierMark}) label->hide();
    m_result = new QLabel(this);
    m_makespan = new QLabel(this);
    m_speedup = new QLabel(this);
    m_remarks = new Button(ButtonKind::Flat, this);
    m_remarks->setGlyph(Glyph::Info);
    m_cancel = new Button(ButtonKind::Flat, this);
    m_cancel->setGlyph(Glyph::Close);
    m_fold = new Button(ButtonKind::Flat, this);
    m_fold->setGlyph(Glyph::Down);
    m_more = new Button(ButtonKind::Flat, this);
    m_more->setGlyph(Glyph::More);
    for (Button* button : {m_remarks, m_cancel, m_fold, m_more}) button->setFixedSize(26, 24);
    m_menu = new QMenu(this);
    m_progress->setRange(0, kProgressParts);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_remarks->hide();
    m_cancel->hide();
}

void RunCard::createLayout() {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addSpacing(4);
    head->addWidget(m_tagline, 1);
    head->addWidget(m_remarks);
    head->addWidget(m_life);
    head->addWidget(m_earlierMark);
    head->addWidget(m_result);
    head->addWidget(m_makespan);
    head->addWidget(m_speedup);
    head->addWidget(m_cancel);
    head->addWidget(m_fold);
    head->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kCardPadding, 5, kCardPadding, 4);
    layout->setSpacing(1);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_choice);
    layout->addWidget(m_timeline, 1);
}

void RunCard::connectSignals() {
    connect(m_cancel, &Button::clicked, this, &RunCard::cancelRequested);
    connect(m_fold, &Button::clicked, this, &RunCard::collapseRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &RunCard::act);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &RunCard::showLife);
    connect(m_timeline, &TimelineView::laneMetricsChanged, this, &RunCard::fitHeight);
    connect(m_view, &ViewState::coverChanged, this, &RunCard::followCover);
    connect(m_view, &ViewState::playheadChanged, this, &RunCard::followCover);
    connect(m_choice, &ChoiceRow::chosen, this, [this](size_t place) {
        setFocus(Qt::OtherFocusReason); // the keys for the next decision belong to this card
        Q_EMIT choiceMade(place);
    });
    connect(m_choice, &ChoiceRow::takenBack, this, &RunCard::choiceTakenBack);
    connect(m_choice, &ChoiceRow::startedOver, this, &RunCard::choicesTakenBack);
    connect(m_more, &Button::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

void RunCard::act() {
    if (m_action == CardAction::RunLive)
        Q_EMIT liveRequested();
    else
        Q_EMIT runRequested();
}

void RunCard::fillMenu() {
    m_menu->clear();
    if (m_spec) addRunActions();
    m_menu->addAction(tr("Move up"), this, [this] { Q_EMIT moveRequested(-1); });
    m_menu->addAction(tr("Move down"), this, [this] { Q_EMIT moveRequested(1); });
    m_menu->addAction(tr("Show only this card"), this, &RunCard::aloneRequested);
    m_menu->addAction(m_collapsed ? tr("Expand") : tr("Collapse"), this, &RunCard::collapseRequested);
    m_menu->addSeparator();
    // Only shows the window's key: menus show text after a tab in the shortcut column.
    const QString key = QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
    m_menu->addAction(tr("Copy picture") + u'\t' + key, this, &RunCard::copyRequested)
        ->setEnabled(m_state.recording != nullptr);
    m_menu->addAction(tr("Remove"), this, &RunCard::removeRequested);
}

// What only makes sense where there is something to run.
void RunCard::addRunActions() {
    m_menu->addAction(tr("Duplicate and edit"), this, &RunCard::duplicateRequested);
    m_menu->addAction(tr("Edit …"), this, &RunCard::changeRequested);
    m_menu->addAction(tr("Compare with live and Python"), this, &RunCard::truthRequested);
    if (m_state.busy())
        m_menu->addAction(tr("Cancel"), this, &RunCard::cancelRequested);
    else
        m_menu->addAction(tr("Run again"), this, &RunCard::runRequested);
    m_menu->addSeparator();
}

void RunCard::setLabel(const Text& label, const std::optional<RunSpec>& spec) {
    m_label = label;
    m_spec = spec;
    showNames();
}

// A run's card knows before it has run; any other learns it from what it shows.
void RunCard::showNames() {
    const ModelInfo* model = m_spec ? findModel(m_spec->model) : nullptr;
    const Recording* shownOne = m_spec ? nullptr : m_state.recording.get();
    m_title->setText(shown(m_label));
    m_tagline->setText(model ? shown(model->tagline) : shownOne ? shown(shownOne->tagline()) : QString());
    const Text source = m_spec ? settingsLine({*m_spec}) : shownOne ? shownOne->source() : Text();
    m_title->setDetails((model ? shown(model->summary) + u'\n' : QString()) + shown(source));
    setAccessibleName(m_title->text());
    m_timeline->setAccessibleName(tr("Timeline of %1").arg(m_title->text()));
    m_more->setAccessibleName(tr("Menu for %1").arg(m_title->text()));
}

void RunCard::setState(const CardState& state) {
    const bool sameTrace = m_state.shownTrace() && m_state.shownTrace() == state.shownTrace();
    if (!state.busy())
        m_busy.invalidate();
    else if (!m_busy.isValid())
        m_busy.start();
    m_state = state;
    if (!sameTrace) m_timeline->setIndex(state.shownIndex());
    if (!m_spec) showNames();
    const TracePtr trace = state.shownTrace();
    m_covered = trace && m_view->hides(trace->end());
    showFigures();
    showMessage();
    showProgress();
    showLife();
    fitHeight();
}

// What comes to light as the playhead moves on, or as the cover is taken away.
void RunCard::followCover() {
    const TracePtr trace = m_state.shownTrace();
    const bool covered = trace && m_view->hides(trace->end());
    if (covered == m_covered) return;
    m_covered = covered;
    showFigures();
    showMessage();
}

void RunCard::showFigures() {
    const Recording* recording = m_state.growing ? nullptr : m_state.recording.get();
    showKnownFigures(m_covered ? nullptr : recording);
    if (m_covered) m_makespan->setText(QStringLiteral("?"));
    QStringList remarks;
    if (recording)
        for (const Text& remark : recording->remarks()) remarks.append(shown(remark));
    m_remarks->setVisible(!remarks.isEmpty());
    m_remarks->setToolTip(remarks.join(u'\n'));
    m_remarks->setAccessibleName(m_remarks->toolTip());
    setAccessibleDescription(
        tr("%1, %2, %3, %4").arg(m_tagline->text(), m_result->text(), m_makespan->text(), m_speedup->text()));
}

// Null: there are none yet.
void RunCard::showKnownFigures(const Recording* recording) {
    const bool known = recording && !recording->trace().tasks().empty();
    m_makespan->setText(known ? makespanOf(*recording) : QString());
    if (m_state.growing) m_makespan->setText(tr("%1 so far").arg(shown(m_state.growing->end())));
    showResult(known ? &recording->metrics() : nullptr);
    const auto speedup = known ? recording->metrics().speedup : std::nullopt;
    const auto gain = known ? recording->shownSpeedup() : std::nullopt;
    m_speedup->setText(gain ? factor(*gain) : speedup ? QStringLiteral("–") : QString());
    m_speedup->setVisible(speedup.has_value());
    m_speedup->setToolTip(speedup && !gain
                              ? shown(whyNoSpeedup())
                              : tr("Speedup: how many times faster than running the tasks one after another "
                                   "on the same machine"));
    m_makespan->setToolTip(tr("Makespan: from the first task's arrival to the last task's finish"));
}

// Shows the result of the run; null: none yet.
void RunCard::showResult(const RunMetrics* metrics) {
    const RunVerdict verdict = metrics ? metrics->verdict : RunVerdict{};
    m_result->setText(metrics ? shown(wordOf(verdict)) : QString());
    m_result->setToolTip(metrics ? shown(explanationOf(verdict)) : QString());
    const bool isWrong = !verdict.isRight() && verdict.kind != VerdictKind::Open;
    setRole(m_result, isWrong ? QStringLiteral("wrongResult") : QStringLiteral("muted"));
}

void RunCard::showMessage() {
    // How a run ended is part of what is covered.
    const bool keepsEnd = m_covered && m_state.phase == CardPhase::Finished;
    const CardMessage message = keepsEnd ? CardMessage{} : messageFor(m_state, m_spec);
    m_action = message.action;
    m_message->tell(message.kind, message.text, message.actionText());
    if (m_spec) m_choice->setState(m_state, *m_spec);
}

void RunCard::tell(const Problems& problems) {
    QStringList lines;
    for (const Problem& problem : problems) lines.append(shown(problem.message));
    m_action = CardAction::None;
    m_message->tell(MessageBar::Kind::Error, lines.join(u'\n'));
    fitHeight();
}

void RunCard::showProgress() {
    const bool busy = m_state.busy();
    m_cancel->setVisible(busy);
    m_progress->setVisible(busy && m_state.phase == CardPhase::Running && m_state.progress > 0);
    m_progress->setValue(static_cast<int>(m_state.progress * kProgressParts));
}

// Most simulated runs end before a message about them could be read.
bool RunCard::isLong() const {
    return (m_spec && m_spec->engine != Engine::Simulated) || m_busy.elapsed() >= kPatience;
}

// Shows whether it is running and for how long, and whether the timeline is that of an earlier run.
void RunCard::showLife() {
    const bool busy = m_state.busy();
    if (busy != m_tick.isActive()) busy ? m_tick.start() : m_tick.stop();
    const QString life = busy && isLong() ? lifeText() : QString();
    m_life->setText(life);
    m_life->setVisible(!life.isEmpty());
    m_earlier =
        m_state.recording && !m_state.growing && (m_state.stale ? !busy || isLong() : !life.isEmpty());
    m_earlierMark->setVisible(m_earlier);
    m_timeline->setPale(m_earlier);
    const bool gain = m_state.recording && isGain(m_state.recording->shownSpeedup());
    if (m_earlier) setRole(m_result, QStringLiteral("muted"));
    setRole(m_makespan, m_earlier ? QStringLiteral("muted") : QString());
    setRole(m_speedup, m_earlier ? QStringLiteral("earlierFigure")
                                 : (gain ? QStringLiteral("goodFigure") : QStringLiteral("figure")));
}

QString RunCard::lifeText() const {
    if (!m_state.busy()) return {};
    if (!m_state.began) return tr("waiting to start");
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - *m_state.began;
    return tr("running: %1 s").arg(QString::fromStdString(currentLanguage().real(passed.count(), 1)));
}

void RunCard::setTheme(const Theme& theme) {
    m_timeline->setTheme(theme);
}

void RunCard::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_fold->setGlyph(collapsed ? (mirrored ? Glyph::Left : Glyph::Right) : Glyph::Down);
    m_fold->setToolTip(collapsed ? tr("Expand") : tr("Collapse"));
    m_fold->setAccessibleName(m_fold->toolTip());
    fitHeight();
}

void RunCard::setTall(bool tall) {
    m_tall = tall;
    m_timeline->setTall(tall);
    fitHeight();
}

void RunCard::fitHeight() {
    const bool visible = !m_collapsed && m_state.phase != CardPhase::Refused && m_state.shownTrace();
    m_timeline->setVisible(visible);
    const int height = timelineHeight(m_laneShare);
    m_timeline->setMinimumHeight(height);
    m_timeline->setMaximumHeight(m_tall ? QWIDGETSIZE_MAX : height);
    setSizePolicy(QSizePolicy::Preferred, m_tall && visible ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

int RunCard::timelineHeight(double laneShare) const {
    const int natural = m_timeline->heightForLanes();
    const int least = m_timeline->leastHeightForLanes();
    return least + static_cast<int>((natural - least) * laneShare);
}

int RunCard::heightFor(double laneShare) const {
    const int whole = hasHeightForWidth() ? heightForWidth(width()) : sizeHint().height();
    if (m_timeline->isHidden()) return whole;
    return whole - m_timeline->minimumHeight() + timelineHeight(laneShare);
}

void RunCard::setLaneShare(double share) {
    if (share == m_laneShare) return;
    m_laneShare = share;
    fitHeight();
}

QString RunCard::title() const {
    return m_title->text();
}
QString RunCard::resultText() const {
    return m_result->text();
}
QString RunCard::makespanText() const {
    return m_makespan->text();
}

void RunCard::retranslate() {
    m_cancel->setToolTip(tr("Cancel this run"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_more->setToolTip(tr("Duplicate, edit, move, copy or remove"));
    setLabel(m_label, m_spec);
    setCollapsed(m_collapsed);
    m_earlierMark->setText(tr("previous run:"));
    m_earlierMark->setToolTip(tr("The timeline and the figures are from the previous run."));
    showFigures();
    showMessage();
    showLife();
}

void RunCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
    QFrame::changeEvent(event);
}

void RunCard::focusInEvent(QFocusEvent* event) {
    QFrame::focusInEvent(event);
    update();
}

void RunCard::focusOutEvent(QFocusEvent* event) {
    QFrame::focusOutEvent(event);
    update();
}

void RunCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace timeslice
