#include "app/cli/output_file.h"

#include "app/cli/console.h"
#include "core/formats/formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <optional>

namespace timeslice::cli {
namespace {

class OutputTexts {
    Q_DECLARE_TR_FUNCTIONS(OutputTexts)
  public:
    static QString unknownSuffix(const QString& path) {
        return tr("'%1' does not end with a known suffix; expected .png, .svg, .pdf, .csv or .json.")
            .arg(path);
    }
    static QString cannotWrite(const QString& path, const QString& why) {
        return tr("'%1' cannot be written: %2").arg(path, why);
    }
    static QString isFolder() { return tr("it is a folder."); }
    static QString noFolder(const QString& folder) { return tr("there is no folder '%1'.").arg(folder); }
};

Problem cannotWrite(const QString& path, const QString& why) {
    return problemOf(OutputTexts::cannotWrite(path, why));
}

std::optional<OutputFile::Kind> kindOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (isPictureName(path)) return OutputFile::Kind::Picture;
    if (suffix == QStringLiteral("csv")) return OutputFile::Kind::Csv;
    if (suffix == QStringLiteral("json")) return OutputFile::Kind::Json;
    return {};
}

// Tries what writing will do, and leaves nothing behind.
Problems tryWriting(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) return {cannotWrite(path, OutputTexts::isFolder())};
    if (!info.dir().exists()) return {cannotWrite(path, OutputTexts::noFolder(info.path()))};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {cannotWrite(path, file.errorString())};
    file.cancelWriting();
    return {};
}

} // namespace

bool isPictureName(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("png") || suffix == QStringLiteral("svg") ||
           suffix == QStringLiteral("pdf");
}

Result<OutputFile> outputFile(const QString& path) {
    const std::optional<OutputFile::Kind> kind = kindOf(path);
    if (!kind) return tl::unexpected(Problems{problemOf(OutputTexts::unknownSuffix(path))});
    if (Problems problems = tryWriting(path); !problems.empty()) return tl::unexpected(std::move(problems));
    return OutputFile{*kind, path};
}

Problems writeText(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit()) return {};
    return {cannotWrite(path, file.errorString())};
}

Problems writeOutput(const OutputFile& file, const Comparison& comparison, const PictureOptions& picture) {
    if (file.kind == OutputFile::Kind::Csv) return writeText(file.path, toCsv(comparison));
    if (file.kind == OutputFile::Kind::Json) return writeText(file.path, toChromeTrace(comparison));
    const Result<QString> saved = savePicture(comparison, picture, file.path);
    return saved ? Problems{} : saved.error();
}

} // namespace timeslice::cli
