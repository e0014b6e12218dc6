#include "app/board/own_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace timeslice {

namespace {

// The nearest folder above that is there.
QString folderAbove(const QString& path) {
    QString above = QFileInfo(path).absolutePath();
    while (!QFileInfo(above).isDir() && above != QFileInfo(above).absolutePath())
        above = QFileInfo(above).absolutePath();
    return above;
}

} // namespace

OwnFolder::OwnFolder(JobQueue* queue, QObject* parent)
    : QObject(parent), m_queue(queue), m_path(usualPath()) {
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &OwnFolder::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &OwnFolder::notice);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &OwnFolder::notice);
}

QString OwnFolder::usualPath() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Timeslice"));
}

void OwnFolder::setPath(const QString& path) {
    m_path = path.isEmpty() ? usualPath() : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    m_known = {};
    m_isRead = false;
    Q_EMIT pathChanged();
    read();
}

bool OwnFolder::make() {
    const bool isThere = QDir().mkpath(m_path);
    if (isThere) read();
    return isThere;
}

bool OwnFolder::lists(const QString& path) const {
    if (m_isRead)
        return std::ranges::any_of(m_files.files, [&](const OwnFilePtr& file) { return file->path == path; });
    const QString folder = QFileInfo(path).absolutePath();
    return folder == m_path || QFileInfo(folder).absolutePath() == m_path;
}

QString OwnFolder::shownPath() const {
    const QString home = QDir::homePath();
    const bool isBelowHome = home.size() > 1 && m_path.startsWith(home + u'/');
    return QDir::toNativeSeparators(isBelowHome ? u'~' + m_path.mid(home.size()) : m_path);
}

QString OwnFolder::title() {
    return tr("Your files");
}

QString OwnFolder::note(OwnKind kind) const {
    if (!m_isRead) return {};
    if (m_files.hasMore) return tr("Only the first %1 files by name are listed.").arg(kMostOwnFiles);
    const bool isThere = std::ranges::any_of(m_files.files, [kind](const OwnFilePtr& file) {
        return file->isLesson == (kind == OwnKind::Lesson);
    });
    if (isThere) return {};
    return kind == OwnKind::Lesson ? tr("Lesson files (.yaml) in %1 appear here.").arg(shownPath())
                                   : tr("Workload files (.yaml) in %1 appear here.").arg(shownPath());
}

// Changes above a folder that is not there are many, and none of them matters until it is.
void OwnFolder::notice() {
    if (m_isRead && m_files.folders.isEmpty() && !QFileInfo(m_path).isDir()) return watch();
    if (!m_settle.isActive()) m_sinceFirst.start();
    const qint64 left = kLongest - m_sinceFirst.elapsed();
    m_settle.start(static_cast<int>(std::clamp<qint64>(left, 0, kSettle)));
}

void OwnFolder::read() {
    if (m_job != 0) m_queue->drop(m_job);
    // A folder that is not there is not waited for: what the window shows first stays as it is.
    if (!QFileInfo(m_path).isDir()) return take({});
    watch(); // before reading: what changes in the meantime is read again
    JobQueue::Job<OwnFiles> job;
    job.priority = JobQueue::Priority::Patient;
    job.work = [path = m_path, known = m_known](const std::stop_token& stop, const Progress&) {
        return readOwnFiles(path, known, stop);
    };
    job.failed = [known = m_files](const Text&) { return known; };
    job.done = [this](OwnFiles files) { take(std::move(files)); };
    m_job = m_queue->submit(this, std::move(job));
}

void OwnFolder::take(OwnFiles files) {
    m_job = 0;
    if (files.interrupted) { // by a job that goes before this one
        files.files.insert(files.files.end(), m_files.files.begin(), m_files.files.end());
        m_known = std::move(files);
        return read();
    }
    const bool isNew = !m_isRead || files.files != m_files.files || files.hasMore != m_files.hasMore;
    m_known = m_files = std::move(files);
    m_isRead = true;
    watch();
    if (isNew) Q_EMIT changed();
}

// A watch is lost with what it was on: a renamed file takes it along.
void OwnFolder::watch() {
    QStringList wanted = m_files.folders;
    for (const OwnFilePtr& file : m_files.files) wanted.append(file->path);
    if (!wanted.contains(m_path)) wanted.append(m_path);
    if (!QFileInfo(m_path).isDir()) wanted = {folderAbove(m_path)};
    const QStringList now = m_watcher.files() + m_watcher.directories();
    QStringList gone;
    for (const QString& path : now)
        if (!wanted.contains(path)) gone.append(path);
    QStringList missing;
    for (const QString& path : wanted)
        if (!now.contains(path)) missing.append(path);
    if (!gone.isEmpty()) m_watcher.removePaths(gone);
    if (!missing.isEmpty()) m_watcher.addPaths(missing);
}

} // namespace timeslice
