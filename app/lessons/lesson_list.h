// LessonList: the lessons of the user's own folder, recently opened files from elsewhere, the built-in lessons, and
// buttons to open a file and for that folder. Below them a message about a file that cannot be read: all its errors,
// with line and column. Up and Down go from lesson to lesson.
#pragma once

#include "app/base/theme.h"
#include "app/board/job_queue.h"
#include "app/board/own_files.h"
#include "core/base/result.h"

#include <QStringList>
#include <QWidget>
#include <map>

class QLabel;
class QVBoxLayout;

namespace timeslice {

class Button;
class LessonItem;
class ListSection;
class MessageBar;
class OwnFolder;
class SteadyScroll;

class LessonList : public QWidget {
    Q_OBJECT
  public:
    LessonList(JobQueue* queue, OwnFolder* folder, QWidget* parent = nullptr);

    void setCurrent(const QString& source);   // the lesson that is open; empty: none
    void setDone(const QStringList& lessons); // by id
    void setTheme(const Theme& theme);
    QStringList recentFiles() const { return m_recent; }
    void setRecentFiles(const QStringList& paths);
    void addRecentFile(const QString& path);
    // A lesson could not be opened, or, if it is the one that is shown, can no longer be read.
    void showProblems(const QString& source, const Problems& problems, bool isShown);
    void clearProblems();
    const MessageBar* messageBar() const { return m_message; }
    std::vector<LessonItem*> items() const; // from top to bottom
    void focusCurrent();                    // the lesson that is open, otherwise the first

  Q_SIGNALS:
    void chosen(const QString& source);
    void openRequested();
    void recentChanged();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Look { // what was read of a lesson
        QString lesson;
        std::string title;
        std::string point;
        int minutes = 0;
        OwnFilePtr own = nullptr; // null: it does not lie in the user's own folder
    };
    static Look lookOf(const Lesson& lesson);
    void createLayout();
    LessonItem* makeItem(const QString& source);
    void lookAt(LessonItem* item);
    void showItem(LessonItem* item);
    QStringList recentElsewhere() const;
    void rebuildRecent();
    std::vector<LessonItem*> own() const;
    void showOwn();
    void retranslate();

    JobQueue* m_queue;
    OwnFolder* m_folder;
    const Theme* m_theme;
    SteadyScroll* m_scroll = nullptr;
    QVBoxLayout* m_list = nullptr;
    ListSection* m_own = nullptr;
    QLabel* m_filesTitle = nullptr;
    QLabel* m_builtinsTitle = nullptr;
    MessageBar* m_message = nullptr;
    Button* m_open = nullptr;
    QStringList m_recent;
    QStringList m_done;
    std::vector<LessonItem*> m_files; // recent ones
    std::vector<LessonItem*> m_builtins;
    std::map<QString, Look> m_looks; // by source
    QString m_current;
};

} // namespace timeslice
