#include "app/window/top_bar.h"

#include "app/panels/workload_gallery.h"
#include "app/window/button.h"
#include "app/window/segmented.h"
#include "app/window/shown.h"
#include "core/machine/simulated/policy_registry.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace timeslice {

namespace {

constexpr int kSimulatedCores = 4;
constexpr double kWorkloadShare = 0.24; // of the width, at most: a name may be as long as its author likes
constexpr int kRoomForWords = 1500;     // below this width buttons say only what cannot be guessed

// "4 cores · Round robin 4 ms", "2 cores of this computer".
QString machineText(const RunSpec& spec) {
    const bool simulated = spec.engine == Engine::Simulated;
    const int cores = spec.cores.value_or(simulated ? kSimulatedCores : allowedCores());
    const QString count = cores == 1 ? TopBar::tr("1 core") : TopBar::tr("%1 cores").arg(cores);
    const PolicyInfo* policy = simulated ? findPolicy(spec.policy) : nullptr;
    if (!policy) return TopBar::tr("%1 of this computer").arg(count);
    for (const Parameter& parameter : policy->parameters)
        if (parameter.kind == ParameterKind::Time)
            return TopBar::tr("%1 · %2, %3")
                .arg(count, shown(policy->title),
                     shown(Nanos(valueOf(parameter, spec.settings, spec.ideal))));
    return TopBar::tr("%1 · %2").arg(count, shown(policy->title));
}

void addChoice(QMenu* menu, const QString& text, bool taken, const std::function<void()>& choose) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(taken);
    QObject::connect(action, &QAction::triggered, menu, choose);
}

} // namespace

TopBar::TopBar(SetupStore* store, RunBoard* board, ViewState* view, Appearance* appearance,
               WorkloadGallery* gallery, QWidget* parent)
    : QFrame(parent), m_store(store), m_board(board), m_view(view), m_appearance(appearance),
      m_gallery(gallery) {
    setObjectName(QStringLiteral("topBar"));
    createButtons();
    createMenus();
    createLayout();
    connectSignals();
    retranslate();
}

void TopBar::createButtons() {
    m_brand = new QLabel(QStringLiteral("Timeslice"), this);
    m_brand->setProperty("role", QStringLiteral("brand"));
    m_workload = new Button(ButtonKind::Framed, this);
    m_machine = new Button(ButtonKind::Framed, this);
    m_machine->setOpensPopup(true);
    m_engine = new Segmented(this);
    m_engine->setObjectName(QStringLiteral("engine"));
    m_run = new Button(ButtonKind::Primary, this);
    m_run->setObjectName(QStringLiteral("run"));
    m_run->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // says what it does in every language
    m_lanes = new Button(ButtonKind::Framed, this);
    m_export = new Button(ButtonKind::Framed, this);
    m_language = new Button(ButtonKind::Flat, this);
    m_language->setGlyph(Glyph::Globe);
    m_themeButton = new Button(ButtonKind::Flat, this);
    m_help = new Button(ButtonKind::Flat, this);
    m_help->setText(QStringLiteral("?"));
}

void TopBar::createMenus() {
    const auto add = [this](Button* button, void (TopBar::*fill)()) {
        auto* menu = new QMenu(button);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, fill);
    };
    add(m_workload, &TopBar::fillWorkloads);
    add(m_lanes, &TopBar::fillViews);
    add(m_export, &TopBar::fillExports);
    add(m_language, &TopBar::fillLanguages);
    add(m_themeButton, &TopBar::fillThemes);
}

void TopBar::createLayout() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->setSpacing(9);
    layout->addWidget(m_brand);
    layout->addSpacing(4);
    layout->addWidget(m_workload);
    layout->addWidget(m_machine);
    layout->addWidget(m_engine);
    layout->addWidget(m_run);
    layout->addStretch(1);
    layout->addWidget(m_lanes);
    layout->addWidget(m_export);
    layout->addWidget(m_language);
    layout->addWidget(m_themeButton);
    layout->addWidget(m_help);
}

void TopBar::connectSignals() {
    connect(m_store, &SetupStore::changed, this, [this] {
        showWorkload();
        showMachine();
    });
    connect(m_board, &RunBoard::progressChanged, this, &TopBar::showRun);
    connect(m_view, &ViewState::laneModeChanged, this, &TopBar::retranslate);
    connect(m_appearance, &Appearance::changed, this, &TopBar::retranslate);
    connect(m_machine, &Button::clicked, this, &TopBar::machineRequested);
    connect(m_help, &Button::clicked, this, &TopBar::helpRequested);
    connect(m_run, &Button::clicked, this, [this] {
        if (m_board->busy())
            m_board->cancelAll();
        else
            m_board->runAll();
    });
    connect(m_engine, &Segmented::chosen, this, [this](int index) {
        RunSpec common = m_store->setup().common;
        common.engine = kEngines[static_cast<size_t>(index)];
        common.cores.reset(); // the other world has other cores
        m_store->change(tr("engine"), withCommon(m_store->setup(), common));
    });
}

void TopBar::showWorkload() {
    const WorkloadPtr& workload = m_store->setup().workload;
    const QString name = workload ? shownName(workload->name) : tr("none");
    m_workload->setText(width() < kRoomForWords ? name : tr("Workload: %1").arg(name));
    m_workload->setToolTip(workload ? tr("Workload: %1").arg(name) : tr("Choose a workload"));
}

void TopBar::showMachine() {
    const RunSpec& common = m_store->setup().common;
    const QString machine = machineText(common);
    m_machine->setText(width() < kRoomForWords ? machine : tr("Machine: %1").arg(machine));
    m_machine->setToolTip(tr("The machine: cores, policy, costs"));
    m_engine->setCurrent(static_cast<int>(common.engine));
}

void TopBar::showRun() {
    const bool busy = m_board->busy();
    m_run->setText(busy ? tr("Cancel") : tr("Run all"));
    m_run->setGlyph(busy ? Glyph::Stop : Glyph::Play);
    m_run->setProgress(busy ? m_board->progress() : -1);
    m_run->setToolTip(busy ? tr("Cancel all runs (Esc)") : tr("Run every card again (Ctrl+Enter)"));
}

void TopBar::fillWorkloads() {
    QMenu* menu = m_workload->menu();
    menu->clear();
    const QString current = QString::fromStdString(m_store->setup().source);
    for (const auto& entry : m_gallery->entries())
        addChoice(menu, entry.second, entry.first == current,
                  [this, source = entry.first] { Q_EMIT workloadChosen(source); });
    menu->addSeparator();
    menu->addAction(tr("Open a file …"), QKeySequence(QKeySequence::Open), this, &TopBar::openRequested);
}

void TopBar::fillViews() {
    QMenu* menu = m_lanes->menu();
    menu->clear();
    const LaneMode mode = m_view->laneMode();
    // The window's own keys, for reading: after a tab a menu shows them where shortcuts stand.
    addChoice(menu, tr("By task: one lane a task") + QStringLiteral("\tT"), mode == LaneMode::ByTask,
              [this] { m_view->setLaneMode(LaneMode::ByTask); });
    addChoice(menu, tr("By core: one lane a core") + QStringLiteral("\tC"), mode == LaneMode::ByCore,
              [this] { m_view->setLaneMode(LaneMode::ByCore); });
}

void TopBar::fillExports() {
    QMenu* menu = m_export->menu();
    menu->clear();
    menu->addAction(tr("Picture …"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &TopBar::exportRequested);
    menu->addAction(tr("Copy picture"), this, &TopBar::copyPictureRequested);
    menu->addAction(tr("Copy table"), this, &TopBar::copyTableRequested);
}

void TopBar::fillLanguages() {
    QMenu* menu = m_language->menu();
    menu->clear();
    for (const LanguageChoice& language : availableLanguages())
        addChoice(menu, language.name, language.code == currentLanguageCode(),
                  [this, code = language.code] { Q_EMIT languageChosen(code); });
}

void TopBar::fillThemes() {
    QMenu* menu = m_themeButton->menu();
    menu->clear();
    const auto add = [this, menu](const QString& text, ThemeChoice choice) {
        addChoice(menu, text, m_appearance->choice() == choice,
                  [this, choice] { m_appearance->setChoice(choice); });
    };
    add(tr("As the system"), ThemeChoice::System);
    add(tr("Light"), ThemeChoice::Light);
    add(tr("Dark"), ThemeChoice::Dark);
}

void TopBar::retranslate() {
    const auto name = [](QWidget* widget, const QString& text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    const ThemeChoice choice = m_appearance->choice();
    m_themeButton->setGlyph(choice == ThemeChoice::System
                                ? Glyph::HalfSun
                                : (choice == ThemeChoice::Dark ? Glyph::Moon : Glyph::Sun));
    m_engine->setChoices(engineTitles());
    const bool byTask = m_view->laneMode() == LaneMode::ByTask;
    m_lanes->setText(byTask ? tr("View: by task") : tr("View: by core"));
    m_export->setText(tr("Export"));
    name(m_engine,
         tr("Engine: simulated, exact and repeatable; live, on this computer; or in this computer's Python"));
    name(m_lanes, tr("What a lane stands for"));
    name(m_export, tr("Pictures and tables"));
    name(m_language, tr("Language"));
    name(m_themeButton, tr("Theme"));
    name(m_help, tr("Keyboard (?)"));
    showWorkload();
    showMachine();
    showRun();
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_workload->setMaximumWidth(static_cast<int>(width() * kWorkloadShare));
    showWorkload();
    showMachine();
}

} // namespace timeslice
