#include "app/shell/main_window.h"

#include "app/base/language.h"
#include "app/board/setup_storage.h"
#include "app/cards/compare_view.h"
#include "app/cards/run_card.h"
#include "app/export/export_dialog.h"
#include "app/forms/machine_popup.h"
#include "app/help/help_window.h"
#include "app/lessons/centre.h"
#include "app/lessons/left_column.h"
#include "app/panels/compare_panel.h"
#include "app/panels/explain_view.h"
#include "app/panels/left_panel.h"
#include "app/panels/workload_gallery.h"
#include "app/present/presentation.h"
#include "app/shell/accessible.h"
#include "app/shell/key_sheet.h"
#include "app/shell/lesson_room.h"
#include "app/shell/panes.h"
#include "app/shell/session_keeper.h"
#include "app/shell/top_bar.h"
#include "app/shell/window_actions.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/shown.h"
#include "core/workload/catalogue.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace timeslice {

namespace {

constexpr auto kFirstWorkload = "mixed";
constexpr QSize kFirstSize{1600, 1000};
constexpr QSize kMinSize{480, 320};
constexpr QSize kUsualFrame{4, 40};
constexpr int kFrameTime = 300; // ms in which a window manager has framed the window
constexpr int kLeftWidth = 310;

QSettings settings() {
    return QSettings(QStringLiteral("timeslice"), QStringLiteral("timeslice"));
}

bool isBuiltin(const QString& source) {
    return std::ranges::find(builtinWorkloads(), source.toStdString(), &BuiltinWorkload::id) !=
           builtinWorkloads().end();
}

Setup firstSetup() {
    Setup first;
    first.source = kFirstWorkload;
    return first;
}

QString key(const char* name) {
    return QString::fromLatin1(name);
}

QStringList localFiles(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) files.append(url.toLocalFile());
    return files;
}

} // namespace

MainWindow::MainWindow(Appearance* appearance, QWidget* parent)
    : QMainWindow(parent), m_appearance(appearance), m_actions(new Actions(this)),
      m_store(new SetupStore(this)), m_view(new ViewState(this)), m_queue(new JobQueue(this)),
      m_board(new RunBoard(m_store, m_queue, this)), m_opener(new WorkloadOpener(m_store, m_queue, this)),
      m_truth(new TruthCards(m_store, m_queue, m_board, this)), m_folder(new OwnFolder(m_queue, this)) {
    installAccessibility();
    setAcceptDrops(true);
    createParts();
    createLayout();
    createActions();
    connectSignals();
    connectKeeper();
    applyTheme();
    retranslate();
}

// Deletes the queue first: its threads must not outlive the objects they report to. Before that, a field that
// is being edited reports its value, as nothing would receive it afterwards.
MainWindow::~MainWindow() {
    settleEdits();
    // These follow the other parts and must not do so while those are destroyed.
    delete m_presentation;
    delete m_lessons;
    delete m_windowActions;
    delete m_panes;
    delete m_queue;
}

void MainWindow::settleEdits() {
    if (QWidget* field = focusWidget()) field->clearFocus();
}

void MainWindow::createParts() {
    m_left = new LeftPanel(m_store, m_opener, m_queue, m_folder);
    m_compare = new CompareView(m_store, m_board, m_view);
    m_table = new ComparePanel(m_store, m_board, m_view, m_queue);
    m_lessons =
        new LessonRoom({m_store, m_queue, m_board, m_view, m_opener, m_compare, m_folder, m_left}, this);
    m_keeper = new SessionKeeper([this] { saveSession(); }, this);
    m_top = new TopBar(m_store, m_board, m_view, m_appearance, m_left->gallery(), *m_actions);
}

void MainWindow::createLayout() {
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(m_lessons->column());
    m_columns->addWidget(m_lessons->centre());
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({kLeftWidth, kFirstSize.width() - kLeftWidth});
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_table);
    m_rows->setStretchFactor(0, 1);
    for (QSplitter* splitter : {m_columns, m_rows}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_lessons->column()->setMinimumWidth(230);
    m_table->setMinimumHeight(70);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_rows, 1);
    // On a screen too small for the parts, the whole window is scrolled.
    auto* whole = new QScrollArea(this);
    whole->setWidget(page);
    whole->setWidgetResizable(true);
    whole->setFocusPolicy(Qt::NoFocus);
    setCentralWidget(whole);
    setMinimumSize(kMinSize);
    m_firstSize = kFirstSize.boundedTo(screen()->availableSize() - kUsualFrame);
    resize(m_firstSize);
}

// Moves and shrinks the window into the screen once the window manager has added its frame.
void MainWindow::fitToScreen() {
    if (isMaximized() || isFullScreen() || size() != m_firstSize) return; // the user chose another size
    const QRect available = screen()->availableGeometry();
    const QSize frame = frameGeometry().size() - size();
    const QSize most = (available.size() - frame).expandedTo(kMinSize);
    if (size().boundedTo(most) != size()) resize(size().boundedTo(most));
    const QRect now = frameGeometry();
    if (available.contains(now)) return;
    move(std::clamp(now.x(), available.left(),
                    std::max(available.left(), available.right() + 1 - now.width())),
         std::clamp(now.y(), available.top(),
                    std::max(available.top(), available.bottom() + 1 - now.height())));
}

void MainWindow::createActions() {
    const auto firstCard = [this]() -> QWidget* {
        const auto cards = m_compare->visibleCards();
        return cards.empty() ? nullptr : cards.front();
    };
    m_panes = new Panes({m_top, m_lessons->column(), m_lessons->centre(), m_table, firstCard}, this);
    m_compare->useActions(*m_actions);
    m_lessons->useActions(m_actions, m_panes);
    m_windowActions = new WindowActions(
        {m_actions, m_store, m_board, m_view, m_compare, m_lessons->centre(), m_table, m_panes, m_appearance},
        this);
    m_actions->bind(ActionId::ShowMachine, [this] {
        auto* popup = new MachinePopup(m_store, this);
        m_actions->addTo(popup, {ActionId::Undo, ActionId::Redo});
        popup->openAt(m_top->machineButton());
    });
    m_actions->bind(ActionId::Export, [this] { exportPicture(); });
    m_presentation = new Presentation({m_store, m_board, m_view, m_opener, m_appearance, m_actions},
                                      m_lessons->session(), this);
    m_actions->bind(ActionId::Present, [this] { present(false); });
    m_actions->bind(ActionId::PresentFromHere, [this] { present(true); });
    m_actions->bind(ActionId::Open, [this] { chooseFile(); });
    m_actions->bind(ActionId::Help, [this] { showHelp(); });
    m_actions->bind(ActionId::Keys, [this] { (new KeySheet(this))->openCentred(); });
    m_actions->bind(ActionId::Quit, [this] { close(); });
}

// From here: from the card that has the focus, or is shown alone.
void MainWindow::present(bool fromHere) {
    const auto run = m_compare->focusedRun();
    const auto visible = m_compare->visibleCards();
    const auto id =
        m_compare->showsOneAlone() && !visible.empty() ? std::optional(visible.front()->id()) : run;
    m_presentation->begin(fromHere, id ? placeOf(m_store->setup(), *id) : std::nullopt);
}

// About what has the focus.
void MainWindow::showHelp() {
    QWidget* focus = QApplication::focusWidget();
    HelpWindow::openFor(focus && focus->window() == this ? focus : this);
}

void MainWindow::connectSignals() {
    connect(m_appearance, &Appearance::changed, this, &MainWindow::applyTheme);
    connect(m_compare, &CompareView::taskPicked, m_table->explainView(), &ExplainView::pick);
    connect(m_left->gallery(), &WorkloadGallery::openRequested, this, &MainWindow::chooseFile);
    connect(m_lessons, &LessonRoom::fileRequested, this, &MainWindow::chooseFile);
    connect(m_lessons, &LessonRoom::titleChanged, this, &MainWindow::retranslate);
    connect(m_compare, &CompareView::truthRequested, m_truth, &TruthCards::show);
    connect(m_truth, &TruthCards::failed, this, [this](int id, const Problems& problems) {
        if (RunCard* card = m_compare->card(id)) card->tell(problems);
    });
    connect(m_store, &SetupStore::changed, this, [this] {
        retranslate();
        shareHeight();
    });
    connect(m_top, &TopBar::workloadChosen, this,
            [this](const QString& source) { m_opener->open(source.toStdString()); });
    connect(m_top, &TopBar::languageChosen, this, [](const QString& code) {
        installLanguage(code);
        settings().setValue(key("language"), code);
    });
}

// All that saveSession() writes.
void MainWindow::connectKeeper() {
    const auto later = [this] { m_keeper->changed(); };
    connect(m_store, &SetupStore::changed, m_keeper, later);
    connect(m_appearance, &Appearance::changed, m_keeper, later);
    connect(m_view, &ViewState::laneModeChanged, m_keeper, later);
    connect(m_view, &ViewState::wheelChanged, m_keeper, later);
    connect(m_view, &ViewState::captionsChanged, m_keeper, later);
    connect(m_compare, &CompareView::arrangementChanged, m_keeper, later);
    connect(m_left->gallery(), &WorkloadGallery::entriesChanged, m_keeper, later);
    connect(m_lessons, &LessonRoom::changed, m_keeper, later);
    connect(m_folder, &OwnFolder::pathChanged, m_keeper, later);
    connect(m_lessons, &LessonRoom::begins, m_keeper, &SessionKeeper::saveNow);
    for (QSplitter* splitter : {m_columns, m_rows})
        connect(splitter, &QSplitter::splitterMoved, m_keeper, later);
    m_keeper->follow(this);
}

void MainWindow::applyTheme() {
    m_compare->setTheme(m_appearance->theme());
    m_left->setTheme(m_appearance->theme());
    m_table->setTheme(m_appearance->theme());
    m_lessons->setTheme(m_appearance->theme());
}

void MainWindow::retranslate() {
    const WorkloadPtr& workload = m_store->setup().workload;
    QString what = m_lessons->title();
    if (what.isEmpty() && workload) what = shownName(workload->name);
    setWindowTitle(what.isEmpty() ? tr("Timeslice") : tr("%1 – Timeslice").arg(what));
}

void MainWindow::start(const QStringList& files) {
    // A session whose file is gone must not leave the window empty; the error stays on screen.
    connect(m_opener, &WorkloadOpener::failed, this, [this] {
        if (!m_store->setup().workload) m_opener->restore(firstSetup());
    });
    // A file is opened after the session: if it is invalid, the session stays.
    if (!files.isEmpty())
        connect(
            m_opener, &WorkloadOpener::opened, this, [this, file = files.front()] { openFile(file); },
            Qt::SingleShotConnection);
    restoreSession();
}

void MainWindow::openFile(const QString& path) {
    if (m_lessons->openIfLesson(path)) return;
    const QFileInfo file(path);
    // The session and the list of files are also used when the program is started in another folder.
    const QString source = file.isFile() && !isBuiltin(path) ? file.absoluteFilePath() : path;
    m_opener->open(source.toStdString());
}

void MainWindow::chooseFile() {
    const QString last = settings().value(key("folder")).toString();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open workload or lesson"), last, tr("Workloads and lessons (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty()) return;
    settings().setValue(key("folder"), QFileInfo(path).absolutePath());
    openFile(path);
}

void MainWindow::exportPicture() {
    auto* dialog = new ExportDialog(m_board->comparison(), m_compare->exportView(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// The table gets the height its rows need, at most a third, until the user moves the border.
void MainWindow::shareHeight() {
    if (m_heightShared || !isVisible()) return;
    const int whole = m_rows->height();
    const int table = std::min(m_table->wholeHeight(), whole / 3);
    m_rows->setSizes({whole - table, table});
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    shareHeight();
    QTimer::singleShot(kFrameTime, this, &MainWindow::fitToScreen);
}

void MainWindow::restoreSession() {
    QSettings saved = settings();
    restoreGeometry(saved.value(key("geometry")).toByteArray());
    m_columns->restoreState(saved.value(key("columns")).toByteArray());
    m_heightShared = m_rows->restoreState(saved.value(key("rows")).toByteArray());
    m_appearance->setChoice(static_cast<ThemeChoice>(std::clamp(saved.value(key("theme")).toInt(), 0, 2)));
    m_compare->setTwoByTwo(saved.value(key("twoByTwo")).toBool());
    m_folder->setPath(saved.value(key("ownFolder")).toString());
    m_lessons->restore(saved);
    m_panes->setLeft(saved.value(key("showsLeft"), true).toBool());
    m_panes->setBelow(saved.value(key("showsBelow"), true).toBool());
    m_view->setLaneMode(saved.value(key("byCore")).toBool() ? LaneMode::ByCore : LaneMode::ByTask);
    m_view->setCaptions(saved.value(key("captions")).toBool());
    m_view->setWheelZooms(saved.value(key("wheelZooms")).toBool());
    m_left->gallery()->setRecentFiles(saved.value(key("recent")).toStringList());
    m_opener->restore(setupFromJson(saved.value(key("setup")).toByteArray()).value_or(firstSetup()));
    m_keeper->begin();
}

void MainWindow::saveSession() {
    QSettings saved = settings();
    saved.setValue(key("geometry"), saveGeometry());
    saved.setValue(key("columns"), m_columns->saveState());
    saved.setValue(key("rows"), m_rows->saveState());
    saved.setValue(key("theme"), static_cast<int>(m_appearance->choice()));
    saved.setValue(key("twoByTwo"), m_compare->twoByTwo());
    saved.setValue(key("showsLeft"), m_panes->showsLeft());
    // What a lesson shows is not what the user had.
    if (!m_store->isVisiting()) {
        saved.setValue(key("showsBelow"), m_panes->showsBelow());
        saved.setValue(key("byCore"), m_view->laneMode() == LaneMode::ByCore);
    }
    saved.setValue(key("captions"), m_view->captions());
    saved.setValue(key("wheelZooms"), m_view->wheelZooms());
    saved.setValue(key("recent"), m_left->gallery()->recentFiles());
    const bool isUsual = m_folder->path() == OwnFolder::usualPath();
    saved.setValue(key("ownFolder"), isUsual ? QString() : m_folder->path());
    m_lessons->save(saved);
    if (m_store->own().workload) saved.setValue(key("setup"), toJson(m_store->own()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settleEdits();
    // What cannot be written into the lesson would be lost.
    if (!m_lessons->settleText()) return event->ignore();
    m_keeper->saveNow();
    m_board->cancelAll();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    openFile(files.front());
}

// Keys that nothing with the focus takes. Enter ends what is typed, though a field passes it on.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool isTyping = qobject_cast<QLineEdit*>(focusWidget()) != nullptr;
    if (isTyping || !m_actions->pressUnclaimed(*event)) QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

} // namespace timeslice
