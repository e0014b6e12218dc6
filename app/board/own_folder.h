// OwnFolder: the folder that the user keeps workloads and lessons of their own in, and what lies in it.
//
// - It is read off the window's thread, when it is set and when something in it has changed: the folder, its
//   subfolders and the listed files are watched. What changes is read once nothing has changed for kSettle, or
//   kLongest after the first change.
// - It need not be there: then the nearest folder above it is watched until it is. make() makes it.
// Lives on the window's thread.
#pragma once

#include "app/board/job_queue.h"
#include "app/board/own_files.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace timeslice {

enum class OwnKind : uint8_t { Workload, Lesson };

class OwnFolder : public QObject {
    Q_OBJECT
  public:
    static constexpr int kSettle = 150;  // ms
    static constexpr int kLongest = 600; // ms

    // At the usual place; nothing is read before setPath().
    explicit OwnFolder(JobQueue* queue, QObject* parent = nullptr);

    // "Timeslice" in the user's documents.
    static QString usualPath();
    const QString& path() const { return m_path; }
    // Empty: the usual one.
    void setPath(const QString& path);
    // False: it is not there, and cannot be made.
    bool make();

    // Of the last time that it was read.
    const OwnFiles& files() const { return m_files; }
    bool isRead() const { return m_isRead; }
    // Whether the file stands among files(); before they are read, whether it lies in the folder.
    bool lists(const QString& path) const;
    // For people: "~/Documents/Timeslice".
    QString shownPath() const;
    // Stands above what lies in it: "Your files".
    static QString title();
    // Stands below that, in a sentence: what to put there if there is none of a kind, or that not all are listed.
    // Empty: nothing needs to be said.
    QString note(OwnKind kind) const;

  Q_SIGNALS:
    void changed(); // files()
    void pathChanged();

  private:
    void notice();
    void read();
    void take(OwnFiles files);
    void watch();

    JobQueue* m_queue;
    JobQueue::JobId m_job = 0;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QElapsedTimer m_sinceFirst; // change that is not read yet
    QString m_path;
    OwnFiles m_files;
    OwnFiles m_known; // also what was read when the reading was interrupted
    bool m_isRead = false;
};

} // namespace timeslice
