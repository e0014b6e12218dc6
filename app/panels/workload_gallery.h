// WorkloadGallery: the files opened lately, the workloads that come with the program, and a way to open a
// file. Above the list stands what is to be said of a file: its errors, all of them, with line and column;
// that it has changed on disk, with an offer to read it again. A file that is opened anew stands at the top;
// one that is listed keeps its place, so that nothing moves under the pointer.
#pragma once

#include "app/compare/job_queue.h"
#include "app/timeline/theme.h"
#include "core/base/result.h"

#include <QStringList>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace timeslice {

class Button;
class MessageBar;
class WorkloadItem;

class WorkloadGallery : public QWidget {
    Q_OBJECT
  public:
    WorkloadGallery(JobQueue* queue, QWidget* parent = nullptr);

    void setCurrent(const QString& source);
    // Of the list, in pixels; what does not fit is scrolled. A few items are seen in any case.
    void setMostHeight(int height);
    const QScrollArea* list() const { return m_scroll; }
    void setTheme(const Theme& theme);
    void showProblems(const QString& source, const Problems& problems);
    void clearProblems();
    // The file that is shown is another one on disk; with problems, it cannot be read as it is now.
    void showChangedFile(const QString& source, const Problems& problems);
    void withdrawChangedFile();
    const MessageBar* messageBar() const { return m_message; }

    // Paths, latest first.
    QStringList recentFiles() const { return m_recent; }
    void setRecentFiles(const QStringList& paths);
    void addRecentFile(const QString& path);

    // Every workload of the list: source and name.
    QList<QPair<QString, QString>> entries() const;

  Q_SIGNALS:
    void chosen(const QString& source);
    void openRequested();
    void reloadRequested();
    void entriesChanged();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Look { // what the background job found out about a workload
        QString source;
        QString name;
        QString summary;
        TracePtr trace; // null: it could not be simulated
        bool interrupted = false;
    };
    struct Said { // above the list
        enum class What : uint8_t { Nothing, NotOpened, Changed } what = What::Nothing;
        QString source;
        Problems problems;
    };
    void say(Said said);
    void createLayout();
    void createList();
    QString lines(const QString& source, const Problems& problems) const;
    void fitList();
    void showCurrent();
    void retranslate();
    WorkloadItem* makeItem(const QString& source);
    void lookAt(WorkloadItem* item);
    std::vector<WorkloadItem*> items() const; // from above
    void showTexts(WorkloadItem* item);
    void paintThumbnail(WorkloadItem* item);
    void rebuildRecent();

    JobQueue* m_queue;
    const Theme* m_theme;
    MessageBar* m_message = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_list = nullptr;
    int m_mostHeight = 0;
    Button* m_open = nullptr;
    QStringList m_recent;
    std::vector<WorkloadItem*> m_files; // above the others
    std::vector<WorkloadItem*> m_builtins;
    std::map<QString, Look> m_looks;
    QString m_current;
    Said m_said;
};

} // namespace timeslice
