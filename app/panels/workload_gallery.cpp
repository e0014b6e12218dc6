#include "app/panels/workload_gallery.h"

#include "app/panels/workload_item.h"
#include "app/timeline/thumbnail.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/problem_lines.h"
#include "app/widgets/shown.h"
#include "core/workload/catalogue.h"

#include <QEvent>
#include <QFileInfo>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {

constexpr int kMaxRecent = 5;
constexpr int kMinItems = 4;         // visible at once
constexpr Nanos kThumbnailTime = 1s; // time limit of a thumbnail's run

QString builtinSource(const BuiltinWorkload& builtin) {
    return QString::fromUtf8(builtin.id.data(), static_cast<qsizetype>(builtin.id.size()));
}

// The run for the thumbnail, with the model that shows most of the workload.
RunSpec thumbnailSpec(const Workload& workload) {
    RunSpec spec;
    const auto plan = planComparison(workload, ComparisonRequest{});
    if (plan && !plan->runs.empty()) spec = plan->runs.front();
    spec.model = "gil";
    if (!workload.models.empty()) spec.model = workload.models.back();
    spec.timeout = kThumbnailTime;
    return spec;
}

} // namespace

WorkloadGallery::WorkloadGallery(JobQueue* queue, QWidget* parent)
    : QWidget(parent), m_queue(queue), m_theme(&lightTheme()) {
    createLayout();
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        m_builtins.push_back(makeItem(builtinSource(builtin)));
        m_list->addWidget(m_builtins.back());
    }
    fitList();
    retranslate();
}

void WorkloadGallery::createLayout() {
    m_message = new MessageBar(this);
    m_message->setClosable(true);
    m_message->setSizePolicy(QSizePolicy::Preferred,
                             QSizePolicy::Fixed); // the list makes just this room for it
    m_message->installEventFilter(this);
    m_open = new Button(ButtonKind::Flat, this);
    m_open->setGlyph(Glyph::Folder);
    connect(m_open, &Button::clicked, this, &WorkloadGallery::openRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &WorkloadGallery::reloadRequested);
    createList();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_scroll);
    layout->addWidget(m_message);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
}

// The list scrolls on its own, so that what is below the gallery stays visible.
void WorkloadGallery::createList() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("leftPage"));
    m_list = new QVBoxLayout(page);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

void WorkloadGallery::setMostHeight(int height) {
    m_mostHeight = height;
    fitList();
}

// Half an item at the end shows that there are more. A message takes its room from the end of the list, so
// that neither the items nor what is below the gallery move.
void WorkloadGallery::fitList() {
    const auto all = items();
    if (all.empty()) return;
    const int item = all.front()->sizeHint().height() + m_list->spacing();
    const int whole = item * static_cast<int>(all.size());
    const int seen = std::max(kMinItems, m_mostHeight / item) * item - item / 2;
    const int message = m_message->isHidden() ? 0 : m_message->heightForWidth(width()) + layout()->spacing();
    m_scroll->setFixedHeight(std::max(std::min(whole, seen) - message, 0));
}

bool WorkloadGallery::eventFilter(QObject* watched, QEvent* event) {
    const bool roomChanges = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent ||
                             event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (watched == m_message && roomChanges) fitList();
    return QWidget::eventFilter(watched, event);
}

// Not while the pointer is in the list: the item under it would move.
void WorkloadGallery::showCurrent() {
    if (m_scroll->rect().contains(m_scroll->mapFromGlobal(QCursor::pos())) && m_scroll->isVisible()) return;
    for (WorkloadItem* item : items())
        if (item->isChecked()) m_scroll->ensureWidgetVisible(item, 0, item->height() / 2);
}

std::vector<WorkloadItem*> WorkloadGallery::items() const {
    std::vector<WorkloadItem*> all = m_files;
    all.insert(all.end(), m_builtins.begin(), m_builtins.end());
    return all;
}

WorkloadItem* WorkloadGallery::makeItem(const QString& source) {
    auto* item = new WorkloadItem(source, this);
    item->setTexts(QFileInfo(source).fileName(), QString()); // until the file has been read
    item->setChecked(source == m_current);
    connect(item, &WorkloadItem::clicked, this, [this, source] {
        setCurrent(m_current); // the selection follows the setup, not the click
        Q_EMIT chosen(source);
    });
    lookAt(item);
    return item;
}

// Reads and simulates the workload in the background.
void WorkloadGallery::lookAt(WorkloadItem* item) {
    JobQueue::Job<Look> job;
    job.priority = JobQueue::Priority::Background;
    job.work = [source = item->source()](const std::stop_token& stop, const Progress&) {
        Look look{source, {}, {}, nullptr};
        const auto workload = findWorkload(source.toStdString());
        if (!workload) return look;
        look.name = QString::fromStdString((*workload)->name);
        look.summary = QString::fromStdString((*workload)->summary);
        const auto result = run(**workload, thumbnailSpec(**workload), stop);
        if (!result) return look;
        look.interrupted = result->ending == Ending::Cancelled;
        if (look.interrupted) return look;
        look.index = indexOf(result->trace);
        look.index->warm();
        return look;
    };
    job.failed = [source = item->source()](const Text&) { return Look{source, {}, {}, nullptr}; };
    job.done = [this, item](const Look& look) {
        if (look.interrupted) return lookAt(item); // interrupted by another job
        m_looks[item->source()] = look;
        showTexts(item);
        paintThumbnail(item);
        Q_EMIT entriesChanged();
    };
    m_queue->submit(item, std::move(job));
}

// A workload without a name is shown by its file name.
void WorkloadGallery::showTexts(WorkloadItem* item) {
    const auto look = m_looks.find(item->source());
    if (look == m_looks.end()) return;
    const QString name = shownName(look->second.name.toStdString());
    const QString summary = shownName(look->second.summary.toStdString());
    const QString file = QFileInfo(item->source()).fileName();
    item->setTexts(name.isEmpty() ? file : name, summary.isEmpty() && !name.isEmpty() ? file : summary);
}

void WorkloadGallery::paintThumbnail(WorkloadItem* item) {
    const auto look = m_looks.find(item->source());
    if (look == m_looks.end() || !look->second.index) return;
    item->setThumbnail(thumbnailOf(*look->second.index, *m_theme, kThumbnailSize * 2));
}

void WorkloadGallery::setCurrent(const QString& source) {
    const bool isNew = source != m_current;
    m_current = source;
    for (WorkloadItem* item : items()) item->setChecked(item->source() == source);
    if (isNew) QTimer::singleShot(0, this, &WorkloadGallery::showCurrent); // after the layout
}

void WorkloadGallery::setTheme(const Theme& theme) {
    m_theme = &theme;
    for (WorkloadItem* item : items()) paintThumbnail(item);
}

void WorkloadGallery::showProblems(const QString& source, const Problems& problems) {
    say({Said::What::NotOpened, source, problems});
}

void WorkloadGallery::showChangedFile(const QString& source, const Problems& problems) {
    say({Said::What::Changed, source, problems});
}

void WorkloadGallery::say(Said said) {
    m_said = std::move(said);
    const QString file = QFileInfo(m_said.source).fileName();
    const QString what = problemLines(m_said.source, m_said.problems);
    if (m_said.what == Said::What::Nothing)
        m_message->hide();
    else if (m_said.what == Said::What::NotOpened)
        m_message->tell(MessageBar::Kind::Error, tr("%1 could not be opened.\n%2").arg(file, what));
    else if (m_said.problems.empty())
        m_message->tell(MessageBar::Kind::Info, tr("%1 has changed on disk.").arg(file), tr("Reload"));
    else
        m_message->tell(MessageBar::Kind::Warning, tr("%1 has changed on disk and can no longer be read. "
                                                      "The previous version is still shown.\n%2")
                                                       .arg(file, what));
}

void WorkloadGallery::clearProblems() {
    say({});
}

void WorkloadGallery::withdrawChangedFile() {
    if (m_said.what == Said::What::Changed) say({});
}

void WorkloadGallery::setRecentFiles(const QStringList& paths) {
    m_recent = paths.mid(0, kMaxRecent);
    rebuildRecent();
}

void WorkloadGallery::addRecentFile(const QString& path) {
    if (!QFileInfo::exists(path)) return;
    m_recent.removeAll(path);
    m_recent.prepend(path);
    const auto listed = std::ranges::find(m_files, path, &WorkloadItem::source);
    if (listed == m_files.end())
        setRecentFiles(m_recent);
    else
        lookAt(*listed); // it may have changed since it was read
}

void WorkloadGallery::rebuildRecent() {
    for (WorkloadItem* item : m_files) {
        item->hide();
        item->deleteLater();
    }
    m_files.clear();
    for (const QString& path : m_recent) {
        if (!QFileInfo::exists(path)) continue;
        m_files.push_back(makeItem(path));
        m_list->insertWidget(static_cast<int>(m_files.size()) - 1, m_files.back());
    }
    fitList();
    Q_EMIT entriesChanged();
}

QList<QPair<QString, QString>> WorkloadGallery::entries() const {
    QList<QPair<QString, QString>> all;
    for (const WorkloadItem* item : items()) all.append({item->source(), item->text()});
    return all;
}

void WorkloadGallery::retranslate() {
    if (!m_message->isHidden()) say(m_said); // but not if the user closed it
    m_open->setText(tr("Open file …"));
    m_open->setToolTip(tr("Open a workload file (Ctrl+O) or drop one onto the window"));
    for (WorkloadItem* item : items()) {
        showTexts(item);
    }
}

void WorkloadGallery::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
