// FileWatch: notices that a file's content on disk is no longer what was read.
//
// - Editors write a file in place, or write another one and rename it: so the file and its folder are
// watched,
//   and what counts is the content, looked at when the disk has been quiet for kSettle.
// - A file that is gone says nothing: it may be about to come back under its name.
// Lives on the window's thread.
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace timeslice {

class FileWatch : public QObject {
    Q_OBJECT
  public:
    static constexpr int kSettle = 200; // ms

    explicit FileWatch(QObject* parent = nullptr);

    // From now on, and as it is now; what is no file is not watched.
    void watch(const QString& path);

  Q_SIGNALS:
    void changed(const QString& path);
    void changedBack(const QString& path); // to what it was when the watch began

  private:
    void look();
    void keepWatching();

    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QString m_path; // empty: nothing is watched
    QByteArray m_read;
    QByteArray m_reported;
};

} // namespace timeslice
