#include "app/panels/workload_gallery.h"

#include "app/board/own_folder.h"
#include "app/forms/file_buttons.h"
#include "app/panels/workload_item.h"
#include "app/panels/workload_list.h"
#include "app/timeline/thumbnail.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/problem_lines.h"
#include "app/widgets/shown.h"
#include "core/models/registry.h"
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
constexpr Nanos kThumbnailTime = 1s; // time limit of a thumbnail's run

// The run for the thumbnail, of the model that shows most of the workload.
RunSpec thumbnailSpec(const Workload& workload) {
    RunSpec spec;
    const auto plan = planComparison(workload, ComparisonRequest{});
    if (plan && !plan->runs.empty()) spec = plan->runs.back();
    if (workload.models.empty()) spec.model = "gil";
    spec.timeout = kThumbnailTime;
    return spec;
}

// What a search finds a workload by, beside name and summary, in the window's language and as files have it.
QString keywordsOf(const Workload& workload) {
    QStringList words{QString::fromStdString(workload.id)};
    if (workload.topic) words.append(shown(titleOf(*workload.topic)));
    for (const std::string& id : workload.models) {
        words.append(QString::fromStdString(id));
        if (const ModelInfo* model = findModel(id)) words.append(shown(model->title));
    }
    return words.join(u'\n');
}

} // namespace

WorkloadGallery::WorkloadGallery(JobQueue* queue, OwnFolder* folder, QWidget* parent)
    : QWidget(parent), m_queue(queue), m_folder(folder), m_theme(&lightTheme()) {
    createLayout();
    addBuiltins();
    connect(m_folder, &OwnFolder::changed, this, &WorkloadGallery::showOwn);
    fitList();
    retranslate();
}

// They are read at once, so that all can be searched.
void WorkloadGallery::addBuiltins() {
    std::vector<WorkloadPtr> all;
    for (const BuiltinWorkload& builtin : builtinWorkloads())
        if (const auto workload = readWorkload(builtin.text, std::string(builtin.id) + ".yaml"))
            all.push_back(*workload);
    std::ranges::stable_sort(all, {}, [](const WorkloadPtr& workload) { return rankOf(workload->topic); });
    for (const WorkloadPtr& workload : all) {
        const QString source = QString::fromStdString(workload->id);
        m_looks[source] = {source, workload, nullptr};
        WorkloadItem* item = makeItem(source);
        lookWhenSeen(item);
        m_list->addBuiltin(item, workload->topic);
    }
}

void WorkloadGallery::createLayout() {
    m_message = new MessageBar(this);
    m_message->setClosable(true);
    m_message->setSizePolicy(QSizePolicy::Preferred,
                             QSizePolicy::Fixed); // the list makes just this room for it
    m_message->installEventFilter(this);
    auto* buttons = new FileButtons(m_folder, m_message, this);
    m_open = buttons->open();
    connect(m_open, &Button::clicked, this, &WorkloadGallery::openRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &WorkloadGallery::reloadRequested);
    m_list = new WorkloadList([this](const QString& source) { return makeOwn(source); }, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
}

void WorkloadGallery::setMostHeight(int height) {
    m_mostHeight = height;
    fitList();
}

// A message takes its room from the end of the list, so that neither the items nor what is below the gallery
// move.
void WorkloadGallery::fitList() {
    const int message = m_message->isHidden() ? 0 : m_message->heightForWidth(width()) + layout()->spacing();
    m_list->fitHeight(m_mostHeight, message);
}

const QScrollArea* WorkloadGallery::list() const {
    return m_list->scrollArea();
}

QLineEdit* WorkloadGallery::searchField() {
    return m_list->field();
}

bool WorkloadGallery::eventFilter(QObject* watched, QEvent* event) {
    const bool roomChanges = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent ||
                             event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (watched == m_message && roomChanges) fitList();
    return QWidget::eventFilter(watched, event);
}

// Not while the pointer is in the list: the item under it would move.
void WorkloadGallery::showCurrent() {
    const QScrollArea* area = list();
    if (area->rect().contains(area->mapFromGlobal(QCursor::pos())) && area->isVisible()) return;
    for (WorkloadItem* item : m_list->items())
        if (item->isChecked()) m_list->scrollTo(item);
}

WorkloadItem* WorkloadGallery::makeItem(const QString& source) {
    auto* item = new WorkloadItem(source, this);
    item->setTexts(QFileInfo(source).fileName(), QString()); // until it has been read
    item->setChecked(source == m_current);
    connect(item, &WorkloadItem::clicked, this, [this, source] {
        setCurrent(m_current); // the selection follows the setup, not the click
        Q_EMIT chosen(source);
    });
    return item;
}

void WorkloadGallery::lookWhenSeen(WorkloadItem* item) {
    connect(
        item, &WorkloadItem::seen, this, [this, item] { lookAt(item); }, Qt::QueuedConnection);
}

// Reads and simulates the workload in the background.
void WorkloadGallery::lookAt(WorkloadItem* item) {
    const OwnFilePtr own = m_looks[item->source()].own;
    if (own && !own->workload) return;
    JobQueue::Job<Look> job;
    job.priority = JobQueue::Priority::Background;
    job.work = [source = item->source()](const std::stop_token& stop, const Progress&) {
        Look look{source, nullptr, nullptr};
        const auto workload = findWorkload(source.toStdString());
        if (!workload) return look;
        look.workload = *workload;
        const auto result = run(**workload, thumbnailSpec(**workload), stop);
        if (!result) return look;
        look.interrupted = result->ending == Ending::Cancelled;
        if (look.interrupted) return look;
        look.index = indexOf(result->trace);
        look.index->warm();
        return look;
    };
    job.failed = [known = m_looks[item->source()], source = item->source()](const Text&) {
        return Look{source, known.workload, known.index};
    };
    job.done = [this, item](const Look& look) {
        if (look.interrupted) return lookAt(item); // interrupted by another job
        Look& known = m_looks[item->source()];
        known.index = look.index;
        if (!known.own) known.workload = look.workload; // which is read when its folder is
        showTexts(item);
        m_list->filter();
        paintThumbnail(item);
        Q_EMIT entriesChanged();
    };
    m_queue->submit(item, std::move(job));
}

// A workload without a name is shown by its file name, as is a file of the user's own that cannot be read.
void WorkloadGallery::showTexts(WorkloadItem* item) {
    const auto look = m_looks.find(item->source());
    if (look == m_looks.end()) return;
    const WorkloadPtr& workload = look->second.workload;
    const QString name = workload ? shownName(workload->name) : QString();
    const QString summary = workload ? shownName(workload->summary) : QString();
    const OwnFilePtr& own = look->second.own;
    const QString file = own ? own->name : QFileInfo(item->source()).fileName();
    const QString problem = own ? problemLines(own->path, own->problems) : QString();
    QString detail = summary.isEmpty() && !name.isEmpty() ? file : summary;
    if (own && own->isLarge) detail = tr("Larger than 1 MB");
    if (!problem.isEmpty()) detail = problem.section(u'\n', 0, 0);
    item->setTexts(name.isEmpty() ? file : name, detail);
    item->setProblem(problem);
    item->setKeywords(workload ? keywordsOf(*workload) + u'\n' + file : file);
}

void WorkloadGallery::paintThumbnail(WorkloadItem* item) {
    const auto look = m_looks.find(item->source());
    if (look == m_looks.end()) return;
    const TraceIndexPtr& index = look->second.index;
    item->setThumbnail(index ? thumbnailOf(*index, *m_theme, kThumbnailSize * 2) : QImage());
}

void WorkloadGallery::setCurrent(const QString& source) {
    const bool isNew = source != m_current;
    m_current = source;
    for (WorkloadItem* item : m_list->items()) item->setChecked(item->source() == source);
    if (isNew) QTimer::singleShot(0, this, &WorkloadGallery::showCurrent); // after the layout
}

void WorkloadGallery::setTheme(const Theme& theme) {
    m_theme = &theme;
    for (WorkloadItem* item : m_list->items()) paintThumbnail(item);
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
    if (!QFileInfo::exists(path) || m_folder->lists(path)) return;
    m_recent.removeAll(path);
    m_recent.prepend(path);
    const auto listed = std::ranges::find(m_files, path, &WorkloadItem::source);
    if (listed == m_files.end())
        setRecentFiles(m_recent);
    else
        lookAt(*listed); // it may have changed since it was read
}

// Those that are there and do not stand among the user's own.
QStringList WorkloadGallery::recentElsewhere() const {
    QStringList paths;
    for (const QString& path : m_recent)
        if (QFileInfo::exists(path) && !m_folder->lists(path)) paths.append(path);
    return paths;
}

void WorkloadGallery::rebuildRecent() {
    m_files.clear();
    for (const QString& path : recentElsewhere()) {
        m_files.push_back(makeItem(path));
        lookAt(m_files.back());
    }
    m_list->setFiles(m_files);
    fitList();
    Q_EMIT entriesChanged();
}

WorkloadItem* WorkloadGallery::makeOwn(const QString& source) {
    WorkloadItem* item = makeItem(source);
    lookWhenSeen(item);
    showTexts(item);
    return item;
}

// Those that are as they were keep what is known of them.
void WorkloadGallery::showOwn() {
    QStringList sources;
    QStringList changed;
    for (const OwnFilePtr& file : m_folder->files().files) {
        if (file->isLesson) continue;
        sources.append(file->path);
        Look& look = m_looks[file->path];
        if (look.own == file) continue;
        look = {file->path, file->workload, nullptr, false, file};
        changed.append(file->path);
    }
    for (WorkloadItem* item : m_list->own())
        if (!sources.contains(item->source())) m_looks.erase(item->source());
    m_list->setOwn(sources, m_folder->note(OwnKind::Workload));
    for (WorkloadItem* item : m_list->own()) {
        if (!changed.contains(item->source())) continue;
        showTexts(item);
        paintThumbnail(item);
        if (item->wasSeen()) lookAt(item);
    }
    m_list->filter();
    if (!std::ranges::equal(m_files, recentElsewhere(), {}, &WorkloadItem::source)) rebuildRecent();
    Q_EMIT entriesChanged();
}

QList<WorkloadGallery::Entry> WorkloadGallery::entries() const {
    QList<Entry> all;
    for (const WorkloadItem* item : m_list->items()) {
        const auto look = m_looks.find(item->source());
        const Look known = look == m_looks.end() ? Look() : look->second;
        const bool isFile = std::ranges::find(m_files, item) != m_files.end();
        const bool hasTopic = !isFile && known.workload && known.workload->topic;
        const QString topic = hasTopic ? shown(titleOf(*known.workload->topic)) : QString();
        all.append({item->source(), item->text(), known.own ? OwnFolder::title() : topic});
    }
    return all;
}

void WorkloadGallery::retranslate() {
    if (!m_message->isHidden()) say(m_said); // but not if the user closed it
    m_open->setText(tr("Open file …"));
    m_open->setToolTip(tr("Open a workload file (Ctrl+O) or drop one onto the window"));
    for (WorkloadItem* item : m_list->items()) showTexts(item);
    m_list->retranslate();
    if (m_folder->isRead()) showOwn();
}

void WorkloadGallery::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
