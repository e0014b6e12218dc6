#include "app/window/main_window.h"

#include "app/compare/compare_view.h"
#include "app/compare/playhead_row.h"
#include "app/compare/run_card.h"
#include "app/compare/setup_storage.h"
#include "app/export/export_dialog.h"
#include "app/export/picture.h"
#include "app/language.h"
#include "app/panels/compare_panel.h"
#include "app/panels/explain_view.h"
#include "app/panels/left_panel.h"
#include "app/panels/workload_gallery.h"
#include "app/window/button.h"
#include "app/window/key_sheet.h"
#include "app/window/machine_popup.h"
#include "app/window/session_keeper.h"
#include "app/window/top_bar.h"
#include "core/workload/catalogue.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace timeslice {

namespace {

constexpr auto kFirstWorkload = "mixed";
constexpr QSize kFirstSize{1600, 1000};
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
    : QMainWindow(parent), m_appearance(appearance), m_store(new SetupStore(this)),
      m_view(new ViewState(this)), m_queue(new JobQueue(this)), m_board(new RunBoard(m_store, m_queue, this)),
      m_opener(new WorkloadOpener(m_store, m_queue, this)),
      m_truth(new TruthCards(m_store, m_queue, m_board, this)) {
    setAcceptDrops(true);
    createParts();
    createLayout();
    createKeys();
    createCardKeys();
    connectSignals();
    connectTopBar();
    connectKeeper();
    applyTheme();
    retranslate();
}

// The queue first: its thread must not outlive those it reports to. Before that a field that is being edited
// says what it has, as it would to nobody afterwards.
MainWindow::~MainWindow() {
    settleEdits();
    delete m_queue;
}

void MainWindow::settleEdits() {
    if (QWidget* field = focusWidget()) field->clearFocus();
}

void MainWindow::createParts() {
    m_left = new LeftPanel(m_store, m_opener, m_queue);
    m_compare = new CompareView(m_store, m_board, m_view);
    m_table = new ComparePanel(m_store, m_board, m_view, m_queue);
    m_keeper = new SessionKeeper([this] { saveSession(); }, this);
    m_top = new TopBar(m_store, m_board, m_view, m_appearance, m_left->gallery());
}

void MainWindow::createLayout() {
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_compare);
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
    m_left->setMinimumWidth(230);
    m_table->setMinimumHeight(70);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_rows, 1);
    setCentralWidget(page);
    resize(kFirstSize.boundedTo(screen()->availableSize()));
}

void MainWindow::addKey(const QKeySequence& keys, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, act);
}

void MainWindow::createKeys() {
    const auto runAll = [this] { m_board->runAll(); };
    addKey(Qt::CTRL | Qt::Key_Return, runAll);
    addKey(Qt::CTRL | Qt::Key_Enter, runAll);
    addKey(Qt::CTRL | Qt::Key_R, runAll);
    addKey(Qt::Key_Escape, [this] { m_board->cancelAll(); });
    addKey(Qt::CTRL | Qt::Key_E, [this] { exportPicture(); });
    addKey(QKeySequence::Open, [this] { chooseFile(); });
    addKey(Qt::CTRL | Qt::Key_Z, [this] { m_store->history()->undo(); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_store->history()->redo(); });
    addKey(Qt::CTRL | Qt::Key_Y, [this] { m_store->history()->redo(); });
    addKey(Qt::ALT | Qt::Key_1, [this] { m_table->showPage(ComparePanel::Table); });
    addKey(Qt::ALT | Qt::Key_2, [this] { m_table->showPage(ComparePanel::Explain); });
    addKey(QKeySequence(QStringLiteral("?")), [this] { showKeys(); });
    addKey(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::createCardKeys() {
    PlayheadRow* playhead = m_compare->playheadRow();
    addKey(Qt::Key_F, [this] { m_view->fit(); });
    addKey(Qt::Key_T, [this] { m_view->setLaneMode(LaneMode::ByTask); });
    addKey(Qt::Key_C, [this] { m_view->setLaneMode(LaneMode::ByCore); });
    addKey(Qt::Key_Comma, [playhead] { playhead->stepBack(); });
    addKey(Qt::Key_Period, [playhead] { playhead->stepOn(); });
    addKey(Qt::Key_0, [this] { m_compare->showAlone(std::nullopt); });
    for (int number = 1; number <= 9; ++number)
        addKey(QKeySequence(Qt::Key_0 + number),
               [this, number] { useNumber(static_cast<size_t>(number - 1)); });
    addKey(Qt::Key_Backspace, [this] { m_compare->takeChoiceBack(); });
}

// Who runs next, where the user is the scheduler; else which card is shown alone.
void MainWindow::useNumber(size_t place) {
    if (!m_compare->choose(place)) m_compare->showAlone(place);
}

// Keys that other controls use too: a box is ticked by Space, a slider has a Home. What they leave comes
// here.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    PlayheadRow* playhead = m_compare->playheadRow();
    switch (event->key()) {
    case Qt::Key_Space:
        return playhead->togglePlaying();
    case Qt::Key_Home:
        return playhead->toStart();
    case Qt::Key_End:
        return playhead->toEnd();
    default:
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::connectSignals() {
    connect(m_appearance, &Appearance::changed, this, &MainWindow::applyTheme);
    connect(m_compare, &CompareView::taskPicked, m_table->explainView(), &ExplainView::pick);
    connect(m_left->gallery(), &WorkloadGallery::openRequested, this, &MainWindow::chooseFile);
    connect(m_compare, &CompareView::truthRequested, m_truth, &TruthCards::show);
    connect(m_truth, &TruthCards::failed, this, [this](int id, const Problems& problems) {
        if (RunCard* card = m_compare->card(id)) card->tell(problems);
    });
    connect(m_store, &SetupStore::changed, this, [this] {
        retranslate();
        shareHeight();
    });
}

void MainWindow::connectTopBar() {
    connect(m_top, &TopBar::workloadChosen, this,
            [this](const QString& source) { m_opener->open(source.toStdString()); });
    connect(m_top, &TopBar::openRequested, this, &MainWindow::chooseFile);
    connect(m_top, &TopBar::machineRequested, this,
            [this] { (new MachinePopup(m_store, this))->openAt(m_top->machineButton()); });
    connect(m_top, &TopBar::exportRequested, this, &MainWindow::exportPicture);
    connect(m_top, &TopBar::copyTableRequested, m_table, &ComparePanel::copyTable);
    connect(m_top, &TopBar::copyPictureRequested, this, [this] {
        PictureOptions options;
        options.theme = m_appearance->theme().id;
        options.lanes = m_view->laneMode();
        const Comparison comparison = m_compare->visibleComparison();
        if (!comparison.runs.empty())
            QGuiApplication::clipboard()->setImage(pictureImage(comparison, options));
    });
    connect(m_top, &TopBar::helpRequested, this, &MainWindow::showKeys);
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
    connect(m_compare, &CompareView::arrangementChanged, m_keeper, later);
    connect(m_left->gallery(), &WorkloadGallery::entriesChanged, m_keeper, later);
    for (QSplitter* splitter : {m_columns, m_rows})
        connect(splitter, &QSplitter::splitterMoved, m_keeper, later);
    m_keeper->follow(this);
}

void MainWindow::applyTheme() {
    m_compare->setTheme(m_appearance->theme());
    m_left->setTheme(m_appearance->theme());
}

void MainWindow::retranslate() {
    const WorkloadPtr& workload = m_store->setup().workload;
    setWindowTitle(workload ? tr("%1 – Timeslice").arg(QString::fromStdString(workload->name))
                            : tr("Timeslice"));
}

void MainWindow::start(const QStringList& files) {
    // A session whose file is gone must not leave the window empty; what is wrong stays on screen.
    connect(m_opener, &WorkloadOpener::failed, this, [this] {
        if (!m_store->setup().workload) m_opener->restore(firstSetup());
    });
    // A file is opened over the session: when it is no good, the session stays.
    if (!files.isEmpty())
        connect(
            m_opener, &WorkloadOpener::opened, this, [this, file = files.front()] { openFile(file); },
            Qt::SingleShotConnection);
    restoreSession();
}

void MainWindow::openFile(const QString& path) {
    const QFileInfo file(path);
    // The session and the list of files outlive the folder that the program was started in.
    const QString source = file.isFile() && !isBuiltin(path) ? file.absoluteFilePath() : path;
    m_opener->open(source.toStdString());
}

void MainWindow::chooseFile() {
    const QString last = settings().value(key("folder")).toString();
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a workload"), last,
                                                      tr("Workloads (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty()) return;
    settings().setValue(key("folder"), QFileInfo(path).absolutePath());
    openFile(path);
}

void MainWindow::exportPicture() {
    auto* dialog = new ExportDialog(m_compare->visibleComparison(), m_view->laneMode(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showKeys() {
    (new KeySheet(this))->openCentred();
}

// The table gets what its rows need, at most a third; once the user has moved the border it stays.
void MainWindow::shareHeight() {
    if (m_heightShared || !isVisible()) return;
    const int whole = m_rows->height();
    const int table = std::min(m_table->wholeHeight(), whole / 3);
    m_rows->setSizes({whole - table, table});
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    shareHeight();
}

void MainWindow::restoreSession() {
    QSettings saved = settings();
    restoreGeometry(saved.value(key("geometry")).toByteArray());
    m_columns->restoreState(saved.value(key("columns")).toByteArray());
    m_heightShared = m_rows->restoreState(saved.value(key("rows")).toByteArray());
    m_appearance->setChoice(static_cast<ThemeChoice>(std::clamp(saved.value(key("theme")).toInt(), 0, 2)));
    m_compare->setTwoByTwo(saved.value(key("twoByTwo")).toBool());
    m_view->setLaneMode(saved.value(key("byCore")).toBool() ? LaneMode::ByCore : LaneMode::ByTask);
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
    saved.setValue(key("byCore"), m_view->laneMode() == LaneMode::ByCore);
    saved.setValue(key("recent"), m_left->gallery()->recentFiles());
    if (m_store->setup().workload) saved.setValue(key("setup"), toJson(m_store->setup()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settleEdits();
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

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace timeslice
