#include "app/cards/playhead_row.h"

#include "app/cards/playback.h"
#include "app/timeline/pace.h"
#include "app/timeline/play_clock.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/frames.h"
#include "app/widgets/menu.h"
#include "app/widgets/shown.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace timeslice {

namespace {

// Scrolling must not change what the pointer passes over.
class SteadySlider : public QSlider {
  public:
    using QSlider::QSlider;

  protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

constexpr int kSliderParts = 100'000;
constexpr int kFrame = 16; // ms
// "36.2 / 101.2 ms": both in the unit of the longer one.
QString timeText(Nanos time, Nanos extent) {
    struct Unit {
        const char* form;
        double nanos;
    };
    static constexpr Unit kUnits[] = {{QT_TRANSLATE_NOOP("PlayheadRow", "%1 / %2 s"), 1e9},
                                      {QT_TRANSLATE_NOOP("PlayheadRow", "%1 / %2 ms"), 1e6},
                                      {QT_TRANSLATE_NOOP("PlayheadRow", "%1 / %2 µs"), 1e3},
                                      {QT_TRANSLATE_NOOP("PlayheadRow", "%1 / %2 ns"), 1}};
    const auto longest = static_cast<double>(extent.count());
    const Unit* unit = std::begin(kUnits);
    while (unit->nanos > 1 && longest < unit->nanos) ++unit;
    const double whole = longest / unit->nanos;
    const int digits = unit->nanos == 1 ? 0 : (whole < 10 ? 3 : (whole < 100 ? 2 : 1));
    const auto written = [&](Nanos value) {
        return QString::fromStdString(
            currentLanguage().real(static_cast<double>(value.count()) / unit->nanos, digits));
    };
    return QCoreApplication::translate("PlayheadRow", unit->form).arg(written(time), written(extent));
}

} // namespace

PlayheadRow::PlayheadRow(ViewState* view, Traces traces, QWidget* parent)
    : QFrame(parent), m_view(view), m_traces(std::move(traces)) {
    createControls();
    createLayout();
    connectSignals();
    retranslate();
    followView();
}

void PlayheadRow::createControls() {
    const auto button = [this](Glyph glyph) {
        auto* made = new Button(ButtonKind::Flat, this);
        made->setGlyph(glyph);
        return made;
    };
    m_start = button(Glyph::ToStart);
    m_back = button(Glyph::StepBack);
    m_play = button(Glyph::Play);
    m_on = button(Glyph::StepOn);
    m_end = button(Glyph::ToEnd);
    m_steps = button(Glyph::None);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_paces = button(Glyph::None);
    m_paces->setObjectName(QStringLiteral("pace"));
    for (Button* chooser : {m_steps, m_paces}) chooser->setMenu(new Menu(chooser));
    m_slider = new SteadySlider(Qt::Horizontal, this);
    m_slider->setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    m_slider->setRange(0, kSliderParts);
    m_slider->setPageStep(kSliderParts / 20);
    m_time = new QLabel(this);
    m_time->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
}

void PlayheadRow::createLayout() {
    setLayoutDirection(Qt::LeftToRight); // so do the buttons that move along it
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 14, 3);
    layout->setSpacing(2);
    for (Button* button : {m_start, m_back, m_play, m_on, m_end}) {
        button->setFixedSize(30, 28);
        layout->addWidget(button);
    }
    layout->addWidget(m_steps);
    layout->addWidget(m_paces);
    layout->addSpacing(6);
    layout->addWidget(m_slider, 1);
    layout->addSpacing(10);
    layout->addWidget(m_time);
}

void PlayheadRow::connectSignals() {
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const double share = static_cast<double>(value) / kSliderParts;
        m_view->setPlayhead(Nanos(std::llround(share * static_cast<double>(m_view->extent().count()))));
    });
    connect(m_view, &ViewState::playheadChanged, this, &PlayheadRow::followView);
    connect(m_view, &ViewState::rangeChanged, this, &PlayheadRow::followView);
    m_clock.setInterval(kFrame);
    connect(&m_clock, &QTimer::timeout, this, &PlayheadRow::advance);
    // Only one of them moves the playhead.
    connect(m_view->clock(), &PlayClock::changed, this, [this] {
        if (m_view->clock()->playing()) m_clock.stop();
        showPlaying();
    });
    connect(m_paces->menu(), &QMenu::aboutToShow, this, &PlayheadRow::fillPaces);
    connect(m_steps->menu(), &QMenu::aboutToShow, this, &PlayheadRow::fillSteps);
}

void PlayheadRow::useActions(const Actions& actions) {
    actions.attach(m_back, ActionId::PreviousEvent);
    actions.attach(m_play, ActionId::Play);
    actions.attach(m_on, ActionId::NextEvent);
    follow(m_start, actions[ActionId::ToStart], &PlayheadRow::toStart);
    follow(m_end, actions[ActionId::ToEnd], &PlayheadRow::toEnd);
}

// Enabled with the action; in a lesson its key means something else.
void PlayheadRow::follow(Button* button, QAction* action, void (PlayheadRow::*act)()) {
    connect(button, &Button::clicked, this, act);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    button->setEnabled(action->isEnabled());
}

void PlayheadRow::toStart() {
    m_view->movePlayhead(Nanos{0});
}
void PlayheadRow::toEnd() {
    m_view->movePlayhead(m_view->extent());
}

void PlayheadRow::stepBack() {
    step(false);
}
void PlayheadRow::stepOn() {
    step(true);
}

void PlayheadRow::step(bool forward) {
    const auto stop = nextStop(m_traces(), m_stepBy, m_view->selected(), m_view->position(), forward);
    if (stop) m_view->movePlayhead(*stop);
}

void PlayheadRow::setStepBy(StepBy by) {
    m_stepBy = by;
    retranslate();
}

void PlayheadRow::togglePlaying() {
    if (playing()) {
        m_clock.stop();
        m_view->clock()->pause();
    } else {
        if (m_view->position() >= m_view->extent()) toStart();
        m_sinceTick.start();
        m_clock.start();
    }
    showPlaying();
}

void PlayheadRow::stop() {
    m_clock.stop();
    showPlaying();
}

// By itself, or because somebody else lets it go somewhere.
bool PlayheadRow::playing() const {
    return m_clock.isActive() || m_view->clock()->playing();
}

void PlayheadRow::showPlaying() {
    m_play->setGlyph(playing() ? Glyph::Pause : Glyph::Play);
}

void PlayheadRow::advance() {
    const double seconds = static_cast<double>(m_sinceTick.restart()) / 1000;
    m_view->movePlayhead(m_view->position() +
                         Nanos(std::llround(seconds * static_cast<double>(pace().count()))));
    if (m_view->position() < m_view->extent()) return;
    togglePlaying();
    Q_EMIT stopped();
}

Nanos PlayheadRow::pace() const {
    return m_pace.value_or(usualPace(m_view->extent()));
}

void PlayheadRow::setPace(std::optional<Nanos> pace) {
    m_pace = pace;
    showPace();
}

void PlayheadRow::showPace() {
    m_paces->setText(shown(paceText(pace())));
}

void PlayheadRow::followView() {
    const double share = static_cast<double>(m_view->position().count()) /
                         static_cast<double>(std::max(Nanos{1}, m_view->extent()).count());
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(share * kSliderParts)));
    const bool hasRun = m_view->extent() > Nanos{1};
    if (!m_pace) showPace();
    m_time->setText(hasRun ? timeText(m_view->position(), m_view->extent()) : QString());
    // The width of the widest text seen, so that the slider keeps its length while playing.
    m_time->setMinimumWidth(std::max(m_time->minimumWidth(), m_time->sizeHint().width()));
}

// Each time that it is opened: the paces follow the extent.
void PlayheadRow::fillPaces() {
    QMenu* menu = m_paces->menu();
    delete menu->findChild<QActionGroup*>(); // with those that it held
    menu->clear();
    auto* group = new QActionGroup(menu);
    for (const Nanos pace : pacesFor(m_view->extent())) {
        QAction* action =
            group->addAction(menu->addAction(shown(paceText(pace)), this, [this, pace] { setPace(pace); }));
        action->setCheckable(true);
        action->setChecked(pace == this->pace());
    }
}

void PlayheadRow::fillSteps() {
    QMenu* menu = m_steps->menu();
    delete menu->findChild<QActionGroup*>();
    menu->clear();
    auto* group = new QActionGroup(menu);
    const QString task = QString::fromStdString(m_view->selected());
    const std::pair<StepBy, QString> choices[] = {
        {StepBy::Event, tr("To each event")},
        {StepBy::SelectedTask, task.isEmpty() ? tr("To the events of a task: click one first")
                                              : tr("To the events of %1").arg(task)},
        {StepBy::Decision, tr("To each decision: a core goes on with another task")}};
    for (const auto& [by, text] : choices) {
        QAction* action = group->addAction(menu->addAction(text, this, [this, by = by] { setStepBy(by); }));
        action->setCheckable(true);
        action->setChecked(by == m_stepBy);
        action->setEnabled(by != StepBy::SelectedTask || !task.isEmpty());
    }
}

void PlayheadRow::retranslate() {
    const auto name = [](QWidget* widget, const QString& text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    name(m_paces, tr("Pace: how much of a run one second of playback shows"));
    name(m_steps, tr("What a step goes to"));
    name(m_slider, tr("Playhead"));
    name(m_start, tr("Go to the start"));
    name(m_end, tr("Go to the end"));
    showPlaying();
    m_steps->setText(m_stepBy == StepBy::Event          ? tr("Steps: events")
                     : m_stepBy == StepBy::SelectedTask ? tr("Steps: one task")
                                                        : tr("Steps: decisions"));
    showPace();
    fillPaces();
    fillSteps();
}

void PlayheadRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_time->setMinimumWidth(0);
        retranslate();
        followView();
    }
    QFrame::changeEvent(event);
}

void PlayheadRow::paintEvent(QPaintEvent*) {
    paintCardFrame(*this);
}

} // namespace timeslice
