// FileWatch: notices when a file's content on disk differs from what was read.
//
// - Editors write a file in place, or write another one and rename it. So both the file and its folder are
//   watched, and the content is compared once nothing has changed for kSettle.
// - A missing file is not reported: it may be about to come back under its name.
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

    // Watches the file from now on, from its current content; a path that is not a file is not watched.
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
