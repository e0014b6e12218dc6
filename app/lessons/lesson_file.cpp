#include "app/lessons/lesson_file.h"

#include "core/workload/text_file.h"

#include <QSaveFile>

namespace timeslice {

Result<void> writeLessonFile(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit()) return {};
    return failure(
        TS_TEXT("'{0}' cannot be written: {1}. Check that its folder exists and may be written to, and that "
                "the disk has room; then try again."),
        path.toStdString(), file.errorString().toStdString());
}

Result<void> rewriteLessonFile(const QString& path, const std::string& read, const std::string& text) {
    const Result<std::string> now = readTextFile(path.toStdString(), {});
    if (!now)
        return failure(TS_TEXT("'{0}' can no longer be read. Put it back into its place; then try again."),
                       path.toStdString());
    if (*now != read)
        return failure(
            TS_TEXT("'{0}' was changed by another program. It was left as it is; try again when the window "
                    "shows what it says now."),
            path.toStdString());
    return writeLessonFile(path, text);
}

} // namespace timeslice
