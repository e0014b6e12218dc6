#include "app/lessons/lesson_list.h"

#include "app/help/help_window.h"
#include "app/lessons/lesson_item.h"
#include "app/widgets/appearance.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/problem_lines.h"
#include "app/widgets/shown.h"
#include "core/lessons/lesson_catalogue.h"

#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {
constexpr int kMaxRecentLessons = 5;
}

LessonList::LessonList(JobQueue* queue, QWidget* parent)
    : QWidget(parent), m_queue(queue), m_theme(&lightTheme()) {
    HelpWindow::setTopicOf(this, "lessons");
    createLayout();
    for (const BuiltinLesson& builtin : builtinLessons()) {
        m_builtins.push_back(makeItem(QString::fromStdString(std::string(builtin.id))));
        m_list->addWidget(m_builtins.back());
    }
    m_list->addStretch(1);
    retranslate();
}

void LessonList::createLayout() {
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
    m_message = new MessageBar(this);
    m_message->setClosable(true);
    m_open = new Button(ButtonKind::Flat, this);
    m_open->setGlyph(Glyph::Folder);
    connect(m_open, &Button::clicked, this, &LessonList::openRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
}

LessonItem* LessonList::makeItem(const QString& source) {
    auto* item = new LessonItem(source, this);
    item->installEventFilter(this);
    connect(item, &LessonItem::clicked, this, [this, source] {
        setCurrent(m_current); // the selection follows the lesson, not the click
        Q_EMIT chosen(source);
    });
    showItem(item);
    lookAt(item);
    return item;
}

// Reads the lesson in the background.
void LessonList::lookAt(LessonItem* item) {
    JobQueue::Job<Look> job;
    job.priority = JobQueue::Priority::Background;
    job.work = [source = item->source().toStdString()](const std::stop_token&, const Progress&) {
        const auto read = findLesson(source);
        if (!read) return Look{};
        const Lesson& lesson = **read;
        return Look{QString::fromStdString(lesson.id), lesson.title, lesson.point, lesson.minutes};
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
    const QString file = QFileInfo(item->source()).fileName();
    const bool isFile = QFileInfo(item->source()).isFile();
    const QString minutes = look.minutes > 0 ? tr("%1 min").arg(look.minutes) : QString();
    QStringList detail{minutes};
    if (isFile && !look.title.empty()) detail.append(file);
    detail.removeAll(QString());
    item->setTexts(look.lesson.isEmpty() ? item->source() : look.lesson,
                   look.title.empty() ? file : shownName(look.title), detail.join(QStringLiteral(" · ")),
                   shownName(look.point));
    item->setChecked(item->source() == m_current);
    item->setDone(m_done.contains(item->lesson()), toColor(m_theme->good));
}

std::vector<LessonItem*> LessonList::items() const {
    std::vector<LessonItem*> all = m_files;
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
    if (!QFileInfo(path).isFile()) return;
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
    for (const QString& path : m_recent) {
        if (!QFileInfo::exists(path)) continue;
        m_files.push_back(makeItem(path));
        m_list->insertWidget(static_cast<int>(m_files.size()) - 1, m_files.back());
    }
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
    for (LessonItem* item : items()) showItem(item);
}

void LessonList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
