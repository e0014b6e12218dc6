#include "app/cards/run_card.h"

#include "app/cards/caption.h"
#include "app/cards/choice_row.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/button.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/frames.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/shown.h"
#include "core/models/registry.h"
#include "core/run/settings_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QTimer>

namespace timeslice {

namespace {

constexpr int kProgressParts = 1000;
constexpr int kTick = 100;         // ms
constexpr int kPatience = 250;     // ms that a simulated run may take before the card says that it is running
constexpr double kLaneText = 0.87; // of the window's text

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
    m_caption = new Caption(view, this);
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
    layout->addWidget(m_caption);
}

void RunCard::connectSignals() {
    connect(m_cancel, &Button::clicked, this, &RunCard::cancelRequested);
    connect(m_fold, &Button::clicked, this, &RunCard::collapseRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &RunCard::act);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &RunCard::showLife);
    connect(m_timeline, &TimelineView::laneMetricsChanged, this, &RunCard::fitHeight);
    connect(m_view, &ViewState::captionsChanged, this, &RunCard::fitHeight);
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
    m_caption->setTrace(state.shownTrace());
    if (!m_spec) showNames();
    const TracePtr trace = state.shownTrace();
    m_covered = trace && m_view->hides(trace->end());
    showFigures();
    showMessage();
    showProgress();
    showLife();
    fitHeight();
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
    m_cancel->setVisible(busy && !m_presented);
    m_progress->setVisible(busy && m_state.phase == CardPhase::Running && m_state.progress > 0);
    m_progress->setValue(static_cast<int>(m_state.progress * kProgressParts));
}

// Most simulated runs end before a message about them could be read.
bool RunCard::isLong() const {
    return (m_spec && m_spec->engine != Engine::Simulated) || m_busy.elapsed() >= kPatience;
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

void RunCard::setPresented(int laneText) {
    m_presented = true;
    QFont lanes = m_timeline->font();
    lanes.setPixelSize(laneText);
    m_timeline->setFont(lanes);
    for (Button* button : {m_remarks, m_cancel, m_fold, m_more}) button->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{this, m_timeline}) part->setFocusPolicy(Qt::NoFocus);
    setTall(true);
}

void RunCard::setTall(bool tall) {
    m_tall = tall;
    m_timeline->setTall(tall);
    fitHeight();
}

void RunCard::fitHeight() {
    const bool visible = !m_collapsed && m_state.phase != CardPhase::Refused && m_state.shownTrace();
    m_timeline->setVisible(visible);
    m_caption->setVisible(visible && m_view->captions());
    const int height = timelineHeight(m_laneShare);
    const int axis = m_timeline->axisRoom();
    const int third = axis + (m_timeline->leastHeightForLanes() - axis) / 3; // the axis is shown whole
    m_timeline->setMinimumHeight(m_presented ? std::min(height, third) : height);
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
    paintCardFrame(*this, hasFocus() ? QPalette::Highlight : QPalette::Mid);
}

} // namespace timeslice
