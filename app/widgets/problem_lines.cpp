#include "app/widgets/problem_lines.h"

#include "app/widgets/shown.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace timeslice {

QString problemLines(const QString& source, const Problems& problems) {
    QStringList all;
    for (const Problem& problem : problems) {
        const QString message = shown(problem.message);
        const bool elsewhere =
            QFileInfo(QString::fromStdString(problem.file)).fileName() != QFileInfo(source).fileName();
        if (elsewhere && !problem.file.empty())
            all.append(shown(Problems{problem}));
        else if (problem.line == 0)
            all.append(message);
        else if (problem.column == 0)
            all.append(QCoreApplication::translate("timeslice::WorkloadGallery", "Line %1: %2")
                           .arg(problem.line)
                           .arg(message));
        else
            all.append(QCoreApplication::translate("timeslice::WorkloadGallery", "Line %1, column %2: %3")
                           .arg(problem.line)
                           .arg(problem.column)
                           .arg(message));
    }
    return all.join(u'\n');
}

} // namespace timeslice
