#include "app/board/file_watch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace timeslice {

namespace {

// A hash of the content; empty if it cannot be read.
QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    return hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
    const auto start = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, start);
}

void FileWatch::watch(const QString& path) {
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty()) m_watcher.removePaths(before);
    m_settle.stop();
    m_path = QFileInfo(path).isFile() ? path : QString();
    if (m_path.isEmpty()) return;
    keepWatching();
    m_read = m_reported = contentOf(m_path);
}

// A renamed file takes its watch with it.
void FileWatch::keepWatching() {
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path)) m_watcher.addPath(m_path);
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!m_watcher.directories().contains(folder)) m_watcher.addPath(folder);
}

void FileWatch::look() {
    if (m_path.isEmpty()) return;
    keepWatching();
    const QByteArray now = contentOf(m_path);
    if (now.isEmpty() || now == m_reported) return;
    m_reported = now;
    if (now == m_read)
        Q_EMIT changedBack(m_path);
    else
        Q_EMIT changed(m_path);
}

} // namespace timeslice
