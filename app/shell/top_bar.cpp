#include "app/shell/top_bar.h"

#include "app/base/language.h"
#include "app/panels/workload_gallery.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/menu.h"
#include "app/widgets/segmented.h"
#include "app/widgets/shown.h"
#include "core/machine/simulated/policy_registry.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <algorithm>
#include <iterator>
#include <string_view>

namespace timeslice {

namespace {

constexpr int kSimulatedCores = 4;
constexpr double kWorkloadShare = 0.24; // of the width, at most: a workload may have a long name
constexpr int kRoomForName = 1100;      // below this width only the window's title shows the name
constexpr int kRoomForView = 1180;      // below this width what a lane shows stands without its label
constexpr int kRoomForWords = 1500;     // below this width the others show values without labels
constexpr int kShortest = 6;            // characters that stay of a long text where there is no room

// By what policies say how long a task may run.
constexpr std::string_view kTimeSlices[] = {"quantum", "latency", "base_slice"};

// "4 cores · Round robin, 4 ms", "2 cores on this computer".
QString machineText(const RunSpec& spec) {
    const bool simulated = spec.engine == Engine::Simulated;
    const int cores = spec.cores.value_or(simulated ? kSimulatedCores : allowedCores());
    const QString count = currentLanguage().text(Text(TS_PLURAL("{0} core", "{0} cores"), cores));
    const PolicyInfo* policy = simulated ? findPolicy(spec.policy) : nullptr;
    if (!policy) return TopBar::tr("%1 on this computer").arg(count);
    for (const Parameter& parameter : policy->parameters)
        if (std::ranges::find(kTimeSlices, parameter.key) != std::end(kTimeSlices))
            return TopBar::tr("%1 · %2, %3")
                .arg(count, shown(policy->title),
                     shown(Nanos(valueOf(parameter, spec.settings, spec.ideal))));
    return TopBar::tr("%1 · %2").arg(count, shown(policy->title));
}

// A menu of which one entry is taken.
struct Choices {
    QMenu* menu;
    QActionGroup* group;
};

void addChoice(const Choices& to, const QString& text, bool taken, const std::function<void()>& choose) {
    QAction* action = to.group->addAction(to.menu->addAction(text));
    action->setCheckable(true);
    action->setChecked(taken);
    QObject::connect(action, &QAction::triggered, to.menu, choose);
}

// An entry that opens choices of its own.
Choices addChoices(const Choices& to, const QString& title) {
    auto* menu = new Menu(title, to.menu);
    to.menu->addMenu(menu);
    to.group->addAction(menu->menuAction())->setCheckable(true);
    return {menu, new QActionGroup(menu)};
}

Choices emptied(QMenu* menu) {
    qDeleteAll(menu->findChildren<QActionGroup*>(Qt::FindDirectChildrenOnly));
    qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    menu->clear();
    return {menu, new QActionGroup(menu)};
}

} // namespace

TopBar::TopBar(SetupStore* store, RunBoard* board, ViewState* view, Appearance* appearance,
               WorkloadGallery* gallery, const Actions& actions, QWidget* parent)
    : QFrame(parent), m_store(store), m_board(board), m_view(view), m_appearance(appearance),
      m_gallery(gallery), m_actions(actions) {
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
    m_lanes = new Button(ButtonKind::Framed, this);
    m_export = new Button(ButtonKind::Framed, this);
    m_present = new Button(ButtonKind::Framed, this);
    m_present->setObjectName(QStringLiteral("present"));
    for (Button* whole : {m_run, m_present}) // their texts are always readable in full
        whole->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    for (Button* elided : {m_workload, m_machine, m_export}) elided->setShortest(kShortest);
    m_language = new Button(ButtonKind::Flat, this);
    m_language->setGlyph(Glyph::Globe);
    m_themeButton = new Button(ButtonKind::Flat, this);
    m_help = new Button(ButtonKind::Flat, this);
    m_help->setText(QStringLiteral("?"));
    const std::pair<Button*, const char*> names[] = {{m_workload, "workload"}, {m_machine, "machine"},
                                                     {m_lanes, "view"},        {m_export, "export"},
                                                     {m_language, "language"}, {m_themeButton, "theme"}};
    for (const auto& [button, name] : names) button->setObjectName(QString::fromLatin1(name));
}

void TopBar::createMenus() {
    for (Button* button : {m_workload, m_lanes, m_export, m_language, m_themeButton})
        button->setMenu(new Menu(button));
    connect(m_workload->menu(), &QMenu::aboutToShow, this, &TopBar::fillWorkloads);
    connect(m_language->menu(), &QMenu::aboutToShow, this, &TopBar::fillLanguages);
    m_actions.addTo(m_lanes->menu(), {ActionId::ByTask, ActionId::ByCore});
    m_lanes->menu()->addSeparator();
    m_actions.addTo(m_lanes->menu(),
                    {ActionId::TwoByTwo, ActionId::LeftPanel, ActionId::LowerPanel, ActionId::OnlyCards});
    m_lanes->menu()->addSeparator();
    m_actions.addTo(m_lanes->menu(), {ActionId::Captions, ActionId::WheelZooms, ActionId::Predict});
    m_actions.addTo(m_export->menu(), {ActionId::Export, ActionId::CopyPicture, ActionId::CopyTable});
    m_export->menu()->addSeparator();
    m_actions.addTo(m_export->menu(),
                    {ActionId::LessonSlidesPdf, ActionId::LessonSlidesPptx, ActionId::LessonHandout});
    m_export->menu()->addSeparator();
    m_actions.addTo(m_export->menu(), {ActionId::MakeLesson, ActionId::AddStep, ActionId::ReplaceStage});
    m_actions.addTo(m_themeButton->menu(),
                    {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark});
}

void TopBar::createLayout() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->setSpacing(9);
    layout->addWidget(m_brand);
    layout->addSpacing(4);
    // Buttons that a click may widen stand to the right of the clicked one: nothing moves under the pointer.
    layout->addWidget(m_workload);
    layout->addWidget(m_engine);
    layout->addWidget(m_run);
    layout->addWidget(m_machine);
    layout->addStretch(1);
    layout->addWidget(m_lanes);
    layout->addWidget(m_export);
    layout->addWidget(m_present);
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
    m_actions.attach(m_machine, ActionId::ShowMachine);
    m_actions.attach(m_help, ActionId::Keys);
    m_actions.attach(m_present, ActionId::Present);
    connect(m_run, &Button::clicked, this, [this] {
        if (m_board->busy())
            m_board->cancelAll();
        else
            m_board->runAll();
    });
    connect(m_engine, &Segmented::chosen, this, [this](int index) {
        RunSpec common = m_store->setup().common;
        common.engine = kEngines[static_cast<size_t>(index)];
        common.cores.reset(); // the number of cores differs between engines
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
    m_engine->setCurrent(static_cast<int>(common.engine));
}

void TopBar::showLanes() {
    const bool labelled = room() >= kRoomForView;
    const QString byTask = labelled ? tr("View: by task") : tr("By task");
    const QString byCore = labelled ? tr("View: by core") : tr("By core");
    m_lanes->setText(m_view->laneMode() == LaneMode::ByTask ? byTask : byCore);
    m_lanes->setFixedWidth(widest(m_lanes, {byTask, byCore}));
}

void TopBar::showRun() {
    const bool busy = m_board->busy();
    m_run->setText(busy ? tr("Cancel") : tr("Run all"));
    m_run->setGlyph(busy ? Glyph::Stop : Glyph::Play);
    m_run->setProgress(busy ? m_board->progress() : -1);
    m_run->setFixedWidth(widest(m_run, {tr("Cancel"), tr("Run all")}));
    m_run->setToolTip(toolTipOf(infoOf(busy ? ActionId::CancelAll : ActionId::RunAll)));
}

// The bar is wider than the window while its buttons have not given way yet.
int TopBar::room() const {
    return std::min(width(), window()->width());
}

// A width that fits all of the texts, so that the button does not change its width.
int TopBar::widest(const Button* button, std::initializer_list<QString> texts) const {
    int most = 0;
    for (const QString& text : texts) most = std::max(most, button->widthFor(text));
    return most + 2;
}

// Those of a topic are in a menu of its own: all together would be higher than a screen.
void TopBar::fillWorkloads() {
    const Choices all = emptied(m_workload->menu());
    const QString current = QString::fromStdString(m_store->setup().source);
    Choices topic = all;
    QString title;
    for (const WorkloadGallery::Entry& entry : m_gallery->entries()) {
        if (entry.topic != title) topic = entry.topic.isEmpty() ? all : addChoices(all, entry.topic);
        title = entry.topic;
        const bool taken = entry.source == current;
        if (taken && !title.isEmpty()) topic.menu->menuAction()->setChecked(true);
        addChoice(topic, entry.name, taken, [this, source = entry.source] { Q_EMIT workloadChosen(source); });
    }
    all.menu->addSeparator();
    m_actions.addTo(all.menu, {ActionId::Open});
}

void TopBar::fillLanguages() {
    const Choices all = emptied(m_language->menu());
    for (const LanguageChoice& language : availableLanguages())
        addChoice(all, language.name, language.code == currentLanguageCode(),
                  [this, code = language.code] { Q_EMIT languageChosen(code); });
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
    m_export->setText(tr("Export"));
    m_present->setText(tr("Present"));
    name(m_engine,
         tr("Engine: simulated (exact and repeatable), live (on this computer) or this computer's Python"));
    name(m_lanes, tr("What a lane shows: a task or a core"));
    name(m_export, tr("Pictures, tables and lessons"));
    name(m_language, tr("Language"));
    name(m_themeButton, tr("Theme"));
    showWorkload();
    showMachine();
    showLanes();
    showRun();
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_brand->setVisible(room() >= kRoomForName);
    m_workload->setMaximumWidth(static_cast<int>(width() * kWorkloadShare));
    showWorkload();
    showMachine();
    showLanes();
}

} // namespace timeslice
