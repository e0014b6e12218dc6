#include "app/cli/input_file.h"

#include "app/cli/console.h"
#include "app/cli/output_file.h"

#include <QCoreApplication>
#include <QFile>

namespace timeslice::cli {
namespace {

class InputTexts {
    Q_DECLARE_TR_FUNCTIONS(InputTexts)
  public:
    static QString cannotRead(const QString& path, const QString& why) {
        return tr("'%1' cannot be read: %2").arg(path, why);
    }
    static QString notReadable(const QString& path) {
        return tr("'%1': recordings are read from files that end in %2.").arg(path, readableSuffixes());
    }
};

} // namespace

Result<std::string> readText(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (file.open(QIODevice::ReadOnly)) return file.readAll().toStdString();
    return tl::unexpected(Problems{problemOf(InputTexts::cannotRead(file.fileName(), file.errorString()))});
}

Result<Comparison> readRecordings(const std::string& path) {
    const FormatInfo* format = formatOf(path, allFormats());
    if (!format || !format->read)
        return tl::unexpected(Problems{problemOf(InputTexts::notReadable(QString::fromStdString(path)))});
    const Result<std::string> text = readText(path);
    if (!text) return tl::unexpected(text.error());
    return format->read(*text, path);
}

QString readableSuffixes() {
    return QString::fromStdString(suffixesOf(reading(allFormats())));
}

} // namespace timeslice::cli
