// LessonList: recently opened lesson files, the built-in lessons, and a button to open a file. Below them a message
// about a file that cannot be read: all its errors, with line and column. Up and Down go from lesson to lesson.
#pragma once

#include "app/base/theme.h"
#include "app/board/job_queue.h"
#include "core/base/result.h"

#include <QStringList>
#include <QWidget>
#include <map>

class QScrollArea;
class QVBoxLayout;

namespace timeslice {

class Button;
class LessonItem;
class MessageBar;

class LessonList : public QWidget {
    Q_OBJECT
  public:
    explicit LessonList(JobQueue* queue, QWidget* parent = nullptr);

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
    };
    void createLayout();
    LessonItem* makeItem(const QString& source);
    void lookAt(LessonItem* item);
    void showItem(LessonItem* item);
    void rebuildRecent();
    void retranslate();

    JobQueue* m_queue;
    const Theme* m_theme;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_list = nullptr;
    MessageBar* m_message = nullptr;
    Button* m_open = nullptr;
    QStringList m_recent;
    QStringList m_done;
    std::vector<LessonItem*> m_files; // above the others
    std::vector<LessonItem*> m_builtins;
    std::map<QString, Look> m_looks; // by source
    QString m_current;
};

} // namespace timeslice
