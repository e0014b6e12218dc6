#include "app/panels/workload_gallery.h"

#include "app/panels/thumbnail.h"
#include "app/panels/workload_item.h"
#include "app/window/button.h"
#include "app/window/message_bar.h"
#include "app/window/shown.h"
#include "core/workload/catalogue.h"

#include <QEvent>
#include <QFileInfo>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {

constexpr int kMostRecent = 5;
constexpr int kLeastItems = 4;       // that are seen at once
constexpr Nanos kThumbnailTime = 1s; // wall time that a thumbnail may cost

QString builtinSource(const BuiltinWorkload& builtin) {
    return QString::fromUtf8(builtin.id.data(), static_cast<qsizetype>(builtin.id.size()));
}

// The model that shows most of a workload at stamp size.
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
    for (const BuiltinWorkload& builtin : builtinWorkloads()) addItem(builtinSource(builtin));
    fitList();
    retranslate();
}

void WorkloadGallery::createLayout() {
    m_message = new MessageBar(this);
    m_message->setClosable(true);
    m_open = new Button(ButtonKind::Flat, this);
    m_open->setGlyph(Glyph::Folder);
    connect(m_open, &Button::clicked, this, &WorkloadGallery::openRequested);
    createList();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_message);
    layout->addWidget(m_scroll);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
}

// Scrolls by itself, so that what stands below the gallery is not out of sight.
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

// Half an item more than fits says that there are others.
void WorkloadGallery::fitList() {
    if (m_items.empty()) return;
    const int item = m_items.front()->sizeHint().height() + m_list->spacing();
    const int whole = item * static_cast<int>(m_items.size());
    const int seen = std::max(kLeastItems, m_mostHeight / item) * item - item / 2;
    m_scroll->setFixedHeight(std::min(whole, seen));
}

void WorkloadGallery::showCurrent() {
    for (WorkloadItem* item : m_items)
        if (item->isChecked()) m_scroll->ensureWidgetVisible(item, 0, item->height() / 2);
}

WorkloadItem* WorkloadGallery::addItem(const QString& source) {
    auto* item = new WorkloadItem(source, this);
    item->setTexts(QFileInfo(source).fileName(), QString()); // until it was looked at
    item->setChecked(source == m_current);
    connect(item, &WorkloadItem::clicked, this, [this, source] {
        setCurrent(m_current); // the tick follows the setup, not the click
        Q_EMIT chosen(source);
    });
    m_list->addWidget(item);
    m_items.push_back(item);
    lookAt(item);
    return item;
}

// Reads and simulates the workload in the background.
void WorkloadGallery::lookAt(WorkloadItem* item) {
    JobQueue::Job<Look> job;
    job.priority = JobQueue::Priority::Background;
    job.work = [source = item->source()](const std::stop_token& stop, const Progress&) {
        Look look{source, {}, nullptr};
        const auto workload = findWorkload(source.toStdString());
        if (!workload) return look;
        look.name = QString::fromStdString((*workload)->name);
        look.summary = QString::fromStdString((*workload)->summary);
        const auto result = run(**workload, thumbnailSpec(**workload), stop);
        if (!result) return look;
        look.trace = result->trace;
        look.interrupted = result->ending == Ending::Cancelled;
        return look;
    };
    job.done = [this, item](const Look& look) {
        if (look.interrupted) return lookAt(item); // a run came in between
        m_looks[item->source()] = look;
        item->setTexts(shownName(look.name.toStdString()), shownName(look.summary.toStdString()));
        paintThumbnail(item);
        Q_EMIT entriesChanged();
    };
    m_queue->submit(item, std::move(job));
}

void WorkloadGallery::paintThumbnail(WorkloadItem* item) {
    const auto look = m_looks.find(item->source());
    if (look == m_looks.end() || !look->second.trace) return;
    item->setThumbnail(thumbnailOf(*look->second.trace, *m_theme, kThumbnailSize * 2));
}

void WorkloadGallery::setCurrent(const QString& source) {
    const bool isNew = source != m_current;
    m_current = source;
    for (WorkloadItem* item : m_items) item->setChecked(item->source() == source);
    if (isNew) QTimer::singleShot(0, this, &WorkloadGallery::showCurrent); // after the layout
}

void WorkloadGallery::setTheme(const Theme& theme) {
    m_theme = &theme;
    for (WorkloadItem* item : m_items) paintThumbnail(item);
}

void WorkloadGallery::showProblems(const QString& source, const Problems& problems) {
    const QString what = shown(problems);
    m_message->tell(MessageBar::Kind::Error,
                    tr("%1 was not opened.\n%2").arg(QFileInfo(source).fileName(), what));
}

void WorkloadGallery::clearProblems() {
    m_message->hide();
}

void WorkloadGallery::setRecentFiles(const QStringList& paths) {
    m_recent = paths.mid(0, kMostRecent);
    rebuildRecent();
}

void WorkloadGallery::addRecentFile(const QString& path) {
    if (!QFileInfo::exists(path) || m_recent.value(0) == path) return;
    m_recent.removeAll(path);
    m_recent.prepend(path);
    setRecentFiles(m_recent);
}

void WorkloadGallery::rebuildRecent() {
    const size_t builtins = builtinWorkloads().size();
    while (m_items.size() > builtins) {
        m_items.back()->hide();
        m_items.back()->deleteLater();
        m_items.pop_back();
    }
    for (const QString& path : m_recent)
        if (QFileInfo::exists(path)) addItem(path);
    fitList();
    Q_EMIT entriesChanged();
}

QList<QPair<QString, QString>> WorkloadGallery::entries() const {
    QList<QPair<QString, QString>> all;
    for (const WorkloadItem* item : m_items) all.append({item->source(), item->text()});
    return all;
}

void WorkloadGallery::retranslate() {
    m_open->setText(tr("Open a file …"));
    m_open->setToolTip(tr("Open a workload file (Ctrl+O), or drop one on the window"));
    for (WorkloadItem* item : m_items) {
        const auto look = m_looks.find(item->source());
        if (look == m_looks.end()) continue;
        item->setTexts(shownName(look->second.name.toStdString()),
                       shownName(look->second.summary.toStdString()));
    }
}

void WorkloadGallery::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
