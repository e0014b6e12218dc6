#include "app/export/film.h"
#include "app/export/page_picture.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace timeslice {
namespace {

constexpr int kUsualDigits = 4;

const QRegularExpression& numberPlace() {
    static const QRegularExpression pattern(QStringLiteral("%(0?)(\\d?)d(?![A-Za-z])(?=[^/]*$)"));
    return pattern;
}

} // namespace

bool isNumbered(const QString& path) {
    return numberPlace().match(path).hasMatch();
}

QString numberedPath(const QString& path, size_t number) {
    const QRegularExpressionMatch place = numberPlace().match(path);
    const QChar fill = place.captured(1).isEmpty() ? QLatin1Char(' ') : QLatin1Char('0');
    const QString digits = QString::number(number).rightJustified(place.captured(2).toInt(), fill);
    return path.left(place.capturedStart()) + digits + path.mid(place.capturedEnd());
}

QString numberedPattern(const QString& path) {
    if (isNumbered(path)) return path;
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + QStringLiteral("-%0") +
           QString::number(kUsualDigits) + QStringLiteral("d.") + info.suffix();
}

Result<void> writeNumberedPngs(const Film& film, const QString& path, const ExportControl& control) {
    const QString pattern = numberedPattern(path);
    QStringList written;
    Result<void> result;
    for (size_t i = 0; i < film.frames && result; ++i) {
        if (control.stopped()) {
            result = stoppedExport();
            break;
        }
        written << numberedPath(pattern, i + 1);
        result =
            writeFile(written.back(), pngBytes(film.image(i, film.size, film.scale), film.title, film.made));
        control.report(i + 1, film.frames);
    }
    if (!result)
        for (const QString& file : written) QFile::remove(file);
    return result;
}

} // namespace timeslice
