// WorkloadGallery: recently opened files, the built-in workloads, and a button to open a file. Below the list
// is a message about a file: all its errors, with line and column, or that it has changed on disk, with a
// button to reload it. A newly opened file is added at the top; one that is already listed keeps its place,
// so that nothing moves under the pointer.
#pragma once

#include "app/base/theme.h"
#include "app/board/job_queue.h"
#include "core/base/result.h"
#include "core/recording/trace_index.h"

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
    // Height of the list in pixels; it scrolls if it is longer. A few items are always visible.
    void setMostHeight(int height);
    const QScrollArea* list() const { return m_scroll; }
    void setTheme(const Theme& theme);
    void showProblems(const QString& source, const Problems& problems);
    void clearProblems();
    // The shown file has changed on disk; with problems: it can no longer be read.
    void showChangedFile(const QString& source, const Problems& problems);
    void withdrawChangedFile();
    const MessageBar* messageBar() const { return m_message; }

    // Paths, most recent first.
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
        TraceIndexPtr index; // null: it could not be simulated
        bool interrupted = false;
    };
    struct Said { // below the list
        enum class What : uint8_t { Nothing, NotOpened, Changed } what = What::Nothing;
        QString source;
        Problems problems;
    };
    void say(Said said);
    void createLayout();
    void createList();
    void fitList();
    void showCurrent();
    void retranslate();
    WorkloadItem* makeItem(const QString& source);
    void lookAt(WorkloadItem* item);
    std::vector<WorkloadItem*> items() const; // from top to bottom
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
