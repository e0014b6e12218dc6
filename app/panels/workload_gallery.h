// WorkloadGallery: the workloads that come with the program, the files opened lately, and a way to open one.
// Errors of a file stand above the list, all of them, with line and column.
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
    void entriesChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Look { // what the background job found out about a workload
        QString name;
        QString summary;
        TracePtr trace; // null: it could not be simulated
        bool interrupted = false;
    };
    void createLayout();
    void createList();
    void fitList();
    void showCurrent();
    void retranslate();
    WorkloadItem* addItem(const QString& source);
    void lookAt(WorkloadItem* item);
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
    std::vector<WorkloadItem*> m_items;
    std::map<QString, Look> m_looks;
    QString m_current;
};

} // namespace timeslice
