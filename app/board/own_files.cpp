#include "app/board/own_files.h"

#include "core/lessons/lesson_reader.h"
#include "core/workload/reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace timeslice {

namespace {

constexpr qint64 kFirstKeyWithin = 65'536; // bytes: comments may stand before it

constexpr QDir::SortFlags kByName = QDir::Name | QDir::IgnoreCase;

// Adds the files of one folder, as long as there is room. No FIFOs and devices: reading them could take for ever.
void addFiles(OwnFiles& found, const QDir& root, const QDir& folder) {
    found.folders.append(folder.absolutePath());
    const QStringList patterns{QStringLiteral("*.yaml"), QStringLiteral("*.yml")};
    for (const QFileInfo& info : folder.entryInfoList(patterns, QDir::Files, kByName)) {
        if (found.files.size() == kMostOwnFiles) {
            found.hasMore = true;
            return;
        }
        OwnFile file;
        file.path = info.absoluteFilePath();
        file.name = root.relativeFilePath(file.path);
        file.bytes = info.size();
        file.changed = info.metadataChangeTime();
        found.files.push_back(std::make_shared<const OwnFile>(std::move(file)));
    }
}

// By name only.
OwnFiles listed(const QString& folder) {
    OwnFiles found;
    const QDir root(folder);
    if (folder.isEmpty() || !root.exists()) return found;
    addFiles(found, root, root);
    for (const QFileInfo& info : root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, kByName)) {
        if (found.hasMore || static_cast<size_t>(found.folders.size()) > kMostOwnFolders) break;
        addFiles(found, root, QDir(info.absoluteFilePath()));
    }
    return found;
}

bool isSame(const OwnFilePtr& one, const OwnFilePtr& other) {
    return one->path == other->path && one->bytes == other->bytes && one->changed == other->changed;
}

bool isLessonFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isLesson(file.read(kFirstKeyWithin).toStdString());
}

template <typename Ptr>
void take(Result<Ptr> read, Ptr& to, Problems& problems) {
    if (read)
        to = std::move(*read);
    else
        problems = std::move(read.error());
}

OwnFilePtr read(OwnFile file) {
    file.isLesson = isLessonFile(file.path);
    file.isLarge = file.bytes > kMostOwnBytes;
    if (file.isLarge) return std::make_shared<const OwnFile>(std::move(file));
    if (file.isLesson)
        take(readLessonFile(file.path.toStdString()), file.lesson, file.problems);
    else
        take(readWorkloadFile(file.path.toStdString()), file.workload, file.problems);
    return std::make_shared<const OwnFile>(std::move(file));
}

} // namespace

OwnFiles readOwnFiles(const QString& folder, const OwnFiles& known, const std::stop_token& stop) {
    OwnFiles found = listed(folder);
    const bool isAsKnown = !known.interrupted && found.hasMore == known.hasMore &&
                           found.folders == known.folders &&
                           std::ranges::equal(found.files, known.files, isSame);
    if (isAsKnown) return known;
    for (size_t i = 0; i < found.files.size(); ++i) {
        OwnFilePtr& file = found.files[i];
        if (stop.stop_requested()) {
            found.interrupted = true;
            found.files.resize(i);
            break;
        }
        const auto before =
            std::ranges::find_if(known.files, [&](const OwnFilePtr& one) { return isSame(one, file); });
        const bool isRead = before != known.files.end() && !(*before)->isLesson;
        file = isRead ? *before : read(*file);
    }
    return found;
}

} // namespace timeslice
