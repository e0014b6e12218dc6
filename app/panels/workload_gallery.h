// WorkloadGallery: the workloads of the user's own folder, recently opened files from elsewhere, the built-in
// workloads by topic, and buttons to open a file and for that folder. A thumbnail is made when its item is first seen.
// Below the list is a message about a file: all its errors, with line and column, or that it has changed on disk, with
// a button to reload it. A newly opened file is added above the other files; one that is already listed keeps its
// place, so that nothing moves under the pointer.
#pragma once

#include "app/base/theme.h"
#include "app/board/job_queue.h"
#include "app/board/own_files.h"
#include "core/base/result.h"
#include "core/recording/trace_index.h"
#include "core/workload/workload.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QScrollArea;

namespace timeslice {

class Button;
class MessageBar;
class OwnFolder;
class WorkloadItem;
class WorkloadList;

class WorkloadGallery : public QWidget {
    Q_OBJECT
  public:
    WorkloadGallery(JobQueue* queue, OwnFolder* folder, QWidget* parent = nullptr);

    void setCurrent(const QString& source);
    // Height of the field and the list in pixels; the list scrolls if it is longer. A few items are always
    // visible.
    void setMostHeight(int height);
    const QScrollArea* list() const;
    QLineEdit* searchField();
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

    // Every workload of the list, from top to bottom.
    struct Entry {
        QString source;
        QString name;
        QString topic; // its title, or that of the user's own; empty: it stands below none
    };
    QList<Entry> entries() const;

  Q_SIGNALS:
    void chosen(const QString& source);
    void openRequested();
    void reloadRequested();
    void entriesChanged();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Look { // what is known of a workload
        QString source;
        WorkloadPtr workload; // null: it could not be read
        TraceIndexPtr index;  // null: it could not be simulated, or has not been yet
        bool interrupted = false;
        OwnFilePtr own = nullptr; // null: it does not lie in the user's own folder
    };
    struct Said { // below the list
        enum class What : uint8_t { Nothing, NotOpened, Changed } what = What::Nothing;
        QString source;
        Problems problems;
    };
    void say(Said said);
    void createLayout();
    void addBuiltins();
    void fitList();
    void showCurrent();
    void retranslate();
    WorkloadItem* makeItem(const QString& source);
    void lookWhenSeen(WorkloadItem* item);
    void lookAt(WorkloadItem* item);
    void showTexts(WorkloadItem* item);
    void paintThumbnail(WorkloadItem* item);
    QStringList recentElsewhere() const;
    void rebuildRecent();
    WorkloadItem* makeOwn(const QString& source);
    void showOwn();

    JobQueue* m_queue;
    OwnFolder* m_folder;
    const Theme* m_theme;
    MessageBar* m_message = nullptr;
    WorkloadList* m_list = nullptr;
    int m_mostHeight = 0;
    Button* m_open = nullptr;
    QStringList m_recent;
    std::vector<WorkloadItem*> m_files; // recent ones
    std::map<QString, Look> m_looks;
    QString m_current;
    Said m_said;
};

} // namespace timeslice
