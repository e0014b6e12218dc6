#include "app/lessons/lesson_list.h"

#include "app/board/own_folder.h"
#include "app/forms/file_buttons.h"
#include "app/help/help_window.h"
#include "app/lessons/lesson_item.h"
#include "app/widgets/appearance.h"
#include "app/widgets/button.h"
#include "app/widgets/list_section.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/problem_lines.h"
#include "app/widgets/shown.h"
#include "app/widgets/steady_scroll.h"
#include "core/lessons/lesson_catalogue.h"

#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {
constexpr int kMaxRecentLessons = 5;

QLabel* makeTitle(QWidget* parent) {
    auto* title = new QLabel(parent);
    title->setProperty("role", QStringLiteral("topic"));
    return title;
}
} // namespace

LessonList::LessonList(JobQueue* queue, OwnFolder* folder, QWidget* parent)
    : QWidget(parent), m_queue(queue), m_folder(folder), m_theme(&lightTheme()) {
    HelpWindow::setTopicOf(this, "lessons");
    createLayout();
    for (const BuiltinLesson& builtin : builtinLessons()) {
        m_builtins.push_back(makeItem(QString::fromStdString(std::string(builtin.id))));
        lookAt(m_builtins.back());
        m_list->addWidget(m_builtins.back());
    }
    m_list->addStretch(1);
    connect(m_folder, &OwnFolder::changed, this, &LessonList::showOwn);
    retranslate();
}

void LessonList::createLayout() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("leftPage"));
    m_list = new QVBoxLayout(page);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(1);
    m_scroll = new SteadyScroll(this);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_own = new ListSection(m_scroll, m_list, [this](const QString& source) { return makeItem(source); });
    m_filesTitle = makeTitle(page);
    m_filesTitle->hide();
    m_builtinsTitle = makeTitle(page);
    m_list->addWidget(m_filesTitle);
    m_list->addWidget(m_builtinsTitle);
    m_message = new MessageBar(this);
    m_message->setClosable(true);
    auto* buttons = new FileButtons(m_folder, m_message, this);
    m_open = buttons->open();
    connect(m_open, &Button::clicked, this, &LessonList::openRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
}

LessonItem* LessonList::makeItem(const QString& source) {
    auto* item = new LessonItem(source, this);
    item->installEventFilter(this);
    connect(item, &LessonItem::clicked, this, [this, source] {
        setCurrent(m_current); // the selection follows the lesson, not the click
        Q_EMIT chosen(source);
    });
    showItem(item);
    return item;
}

LessonList::Look LessonList::lookOf(const Lesson& lesson) {
    return {QString::fromStdString(lesson.id), lesson.title, lesson.point, lesson.minutes};
}

// Reads the lesson in the background.
void LessonList::lookAt(LessonItem* item) {
    JobQueue::Job<Look> job;
    job.priority = JobQueue::Priority::Background;
    job.work = [source = item->source().toStdString()](const std::stop_token&, const Progress&) {
        const auto read = findLesson(source);
        return read ? lookOf(**read) : Look{};
    };
    job.done = [this, item](const Look& look) {
        m_looks[item->source()] = look;
        showItem(item);
    };
    m_queue->submit(item, std::move(job));
}

// Until it has been read, and if it cannot be, its file's name stands for it.
void LessonList::showItem(LessonItem* item) {
    const Look& look = m_looks[item->source()];
    const QString file = look.own ? look.own->name : QFileInfo(item->source()).fileName();
    const bool isFile = look.own || QFileInfo(item->source()).isFile();
    const QString problem = look.own ? problemLines(look.own->path, look.own->problems) : QString();
    const QString minutes = look.minutes > 0 ? tr("%1 min").arg(look.minutes) : QString();
    QStringList detail{minutes};
    if (isFile && !look.title.empty()) detail.append(file);
    if (look.own && look.own->isLarge) detail.append(tr("Larger than 1 MB"));
    if (!problem.isEmpty()) detail.append(problem.section(u'\n', 0, 0));
    detail.removeAll(QString());
    item->setTexts(look.lesson.isEmpty() ? item->source() : look.lesson,
                   look.title.empty() ? file : shownName(look.title), detail.join(QStringLiteral(" · ")),
                   shownName(look.point));
    item->setProblem(problem);
    item->setChecked(item->source() == m_current);
    item->setDone(m_done.contains(item->lesson()), toColor(m_theme->good));
}

std::vector<LessonItem*> LessonList::items() const {
    std::vector<LessonItem*> all = own();
    all.insert(all.end(), m_files.begin(), m_files.end());
    all.insert(all.end(), m_builtins.begin(), m_builtins.end());
    return all;
}

void LessonList::setCurrent(const QString& source) {
    const bool isNew = source != m_current;
    m_current = source;
    for (LessonItem* item : items()) {
        item->setChecked(item->source() == source);
        if (isNew && item->isChecked()) m_scroll->ensureWidgetVisible(item, 0, item->height());
    }
}

void LessonList::focusCurrent() {
    const auto all = items();
    if (all.empty()) return m_open->setFocus(Qt::TabFocusReason);
    const auto current = std::ranges::find_if(all, &LessonItem::isChecked);
    (current == all.end() ? all.front() : *current)->setFocus(Qt::TabFocusReason);
}

void LessonList::setDone(const QStringList& lessons) {
    m_done = lessons;
    for (LessonItem* item : items()) showItem(item);
}

void LessonList::setTheme(const Theme& theme) {
    m_theme = &theme;
    for (LessonItem* item : items()) showItem(item);
}

void LessonList::setRecentFiles(const QStringList& paths) {
    m_recent = paths.mid(0, kMaxRecentLessons);
    rebuildRecent();
}

void LessonList::addRecentFile(const QString& path) {
    if (!QFileInfo(path).isFile() || m_folder->lists(path)) return;
    m_recent.removeAll(path);
    m_recent.prepend(path);
    const auto listed = std::ranges::find(m_files, path, &LessonItem::source);
    if (listed == m_files.end())
        setRecentFiles(m_recent);
    else
        lookAt(*listed); // it may have changed since it was read
    Q_EMIT recentChanged();
}

void LessonList::rebuildRecent() {
    for (LessonItem* item : m_files) {
        item->hide();
        item->deleteLater();
    }
    m_files.clear();
    const int below = m_list->indexOf(m_filesTitle) + 1;
    for (const QString& path : recentElsewhere()) {
        m_files.push_back(makeItem(path));
        lookAt(m_files.back());
        m_list->insertWidget(below - 1 + static_cast<int>(m_files.size()), m_files.back());
    }
    m_filesTitle->setVisible(!m_files.empty());
}

// Those that are there and do not stand among the user's own.
QStringList LessonList::recentElsewhere() const {
    QStringList paths;
    for (const QString& path : m_recent)
        if (QFileInfo::exists(path) && !m_folder->lists(path)) paths.append(path);
    return paths;
}

std::vector<LessonItem*> LessonList::own() const {
    std::vector<LessonItem*> all;
    for (ListItem* item : m_own->items()) all.push_back(static_cast<LessonItem*>(item));
    return all;
}

void LessonList::showOwn() {
    QStringList sources;
    for (const OwnFilePtr& file : m_folder->files().files) {
        if (!file->isLesson) continue;
        sources.append(file->path);
        Look& look = m_looks[file->path];
        look = file->lesson ? lookOf(*file->lesson) : Look{};
        look.own = file;
    }
    for (const LessonItem* item : own())
        if (!sources.contains(item->source())) m_looks.erase(item->source());
    m_own->show(sources, m_folder->note(OwnKind::Lesson));
    for (LessonItem* item : own()) showItem(item);
    if (!std::ranges::equal(m_files, recentElsewhere(), {}, &LessonItem::source)) rebuildRecent();
}

void LessonList::showProblems(const QString& source, const Problems& problems, bool isShown) {
    const QString file = QFileInfo(source).fileName();
    const QString what = problemLines(source, problems);
    if (isShown)
        m_message->tell(MessageBar::Kind::Warning, tr("%1 has changed on disk and can no longer be read. "
                                                      "The previous version is still shown.\n%2")
                                                       .arg(file, what));
    else
        m_message->tell(MessageBar::Kind::Error, tr("%1 could not be opened.\n%2").arg(file, what));
}

void LessonList::clearProblems() {
    m_message->hide();
}

// Up and Down.
bool LessonList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto all = items();
    const auto now = std::ranges::find(all, watched);
    if ((key != Qt::Key_Up && key != Qt::Key_Down) || now == all.end())
        return QWidget::eventFilter(watched, event);
    const auto place = now - all.begin() + (key == Qt::Key_Down ? 1 : -1);
    if (place >= 0 && place < std::ssize(all)) {
        LessonItem* item = all[static_cast<size_t>(place)];
        item->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(item, 0, item->height());
    }
    return true;
}

void LessonList::retranslate() {
    m_open->setText(tr("Open file …"));
    m_open->setToolTip(tr("Open a lesson file (Ctrl+O) or drop one onto the window"));
    m_own->setTitle(OwnFolder::title());
    m_filesTitle->setText(tr("Recently opened"));
    m_builtinsTitle->setText(tr("Built-in lessons"));
    for (LessonItem* item : items()) showItem(item);
    if (m_folder->isRead()) showOwn();
}

void LessonList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
