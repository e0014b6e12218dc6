// What lies in a folder of the user's own: workloads and lessons, and those that cannot be read, with what is wrong
// with them.
//
// - Files are `*.yaml` and `*.yml`, first those of the folder, then those of its subfolders, one level deep, by name.
//   A file is a lesson if its first key says so, otherwise a workload.
// - So that a large folder costs little: at most kMostOwnFiles, at most kMostOwnFolders of the subfolders, and a file
//   larger than kMostOwnBytes is not read.
// Any thread; it reads files.
#pragma once

#include "core/lessons/lesson.h"
#include "core/workload/workload.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <memory>
#include <stop_token>
#include <vector>

namespace timeslice {

inline constexpr size_t kMostOwnFiles = 200;
inline constexpr size_t kMostOwnFolders = 100;
inline constexpr qint64 kMostOwnBytes = 1'000'000;

struct OwnFile {
    QString path;      // whole
    QString name;      // from the folder on: "week-2/queue.yaml"
    qint64 bytes = 0;  // its size
    QDateTime changed; // when its content, its name or its rights were
    bool isLesson = false;
    bool isLarge = false;           // so that it was not read
    WorkloadPtr workload = nullptr; // null: it is a lesson, or was not or cannot be read
    LessonPtr lesson = nullptr;     // null: it is a workload, or was not or cannot be read
    Problems problems = {};         // why it cannot be read
};
using OwnFilePtr = std::shared_ptr<const OwnFile>;

struct OwnFiles {
    std::vector<OwnFilePtr> files;
    QStringList folders;      // the folder and the subfolders that were looked into; empty: it is not there
    bool hasMore = false;     // files that are not among `files`
    bool interrupted = false; // `files` are only those that were read so far
};

// `known`: what was read before. A workload whose file is as it was is not read again, and if nothing has changed in
// the whole folder, `known` is the answer; a lesson may name workloads beside it, and is.
OwnFiles readOwnFiles(const QString& folder, const OwnFiles& known, const std::stop_token& stop);

} // namespace timeslice
