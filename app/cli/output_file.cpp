#include "app/cli/output_file.h"

#include "app/base/language.h"
#include "app/cli/console.h"
#include "app/cli/progress_line.h"
#include "app/export/picture_formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace timeslice::cli {
namespace {

class OutputTexts {
    Q_DECLARE_TR_FUNCTIONS(OutputTexts)
  public:
    static QString unknownSuffix(const QString& path, const QString& known) {
        return tr("'%1' does not end with a known suffix; expected %2.").arg(path, known);
    }
    static QString cannotHold(const QString& path, const QString& format, const QString& known) {
        return tr("'%1': this command does not write %2 files; expected %3.").arg(path, format, known);
    }
    static QString cannotWrite(const QString& path, const QString& why) {
        return tr("'%1' cannot be written: %2").arg(path, why);
    }
    // "a, b or c"
    static QString anyOf(QStringList words) {
        const QString last = words.takeLast();
        return words.isEmpty() ? last : tr("%1 or %2").arg(words.join(QStringLiteral(", ")), last);
    }
    static QString noDeck(const QString& suffixes) {
        return tr("--deck and --stops need an output that ends with %1.").arg(suffixes);
    }
    static QString isFolder() { return tr("it is a folder."); }
    static QString noFolder(const QString& folder) { return tr("there is no folder '%1'.").arg(folder); }
};

Problem cannotWrite(const QString& path, const QString& why) {
    return problemOf(OutputTexts::cannotWrite(path, why));
}

QString asText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
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

const Formats& allFormats() {
    static const Formats list = [] {
        Formats all;
        for (const PictureFormat& format : exportFormats()) all.push_back(&format);
        for (const FormatInfo& format : formatTable()) all.push_back(&format);
        return all;
    }();
    return list;
}

QString namedContents(FileSubject subject) {
    const Formats formats = holding(allFormats(), subject);
    QStringList parts;
    for (size_t begin = 0; begin < formats.size();) {
        const std::string_view what = contentOf(*formats[begin], subject);
        Formats alike;
        for (; begin < formats.size() && contentOf(*formats[begin], subject) == what; ++begin)
            alike.push_back(formats[begin]);
        parts << QStringLiteral("%1 (%2)").arg(QString::fromStdString(suffixesOf(alike)),
                                               QString::fromStdString(currentLanguage().translate(what)));
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<MetricsWord> metricsChoices(FileSubject subject) {
    std::vector<MetricsWord> choices = {{"table", {true, false, nullptr}}};
    for (const FormatInfo* format : printing(allFormats(), subject))
        choices.push_back({std::string(format->id), {false, false, format}});
    if (subject != FileSubject::Runs) return choices;
    choices.push_back({"tasks", {true, true, nullptr}});
    for (const FormatInfo* format : printingTasks(allFormats()))
        choices.push_back({"tasks-" + std::string(format->id), {false, true, format}});
    return choices;
}

QString metricsWords(FileSubject subject) {
    QStringList words;
    for (const MetricsWord& choice : metricsChoices(subject)) words << asText(choice.word);
    return OutputTexts::anyOf(words);
}

bool isPictureName(const QString& path) {
    return exportFormatOf(path) != nullptr;
}

Result<OutputFile> outputFile(const QString& path, FileSubject subject) {
    const QString suffixes = QString::fromStdString(suffixesOf(holding(allFormats(), subject)));
    const QString known = OutputTexts::anyOf(suffixes.split(QStringLiteral(", ")));
    const FormatInfo* format = formatOf(path.toStdString(), allFormats());
    if (!format) return tl::unexpected(Problems{problemOf(OutputTexts::unknownSuffix(path, known))});
    if (!contentOf(*format, subject))
        return tl::unexpected(
            Problems{problemOf(OutputTexts::cannotHold(path, asText(format->title), known))});
    if (Problems problems = tryWriting(path); !problems.empty()) return tl::unexpected(std::move(problems));
    return OutputFile{format, path};
}

Problems writeText(const QString& path, const std::string& text) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit()) return {};
    return {cannotWrite(path, file.errorString())};
}

Problems writeOutput(const OutputFile& file, const Comparison& comparison, const ExportChoice& choice,
                     const std::stop_token& stop) {
    if (const auto write = file.format->runs.write) return writeText(file.path, write(comparison));
    const Result<Comparison> chosen = chosenCards(comparison, choice.cards);
    if (!chosen) return chosen.error();
    const PictureFormat& format = *exportFormatOf(file.path);
    ProgressLine progress;
    const ExportControl control{[&](double fraction) { progress.reportFile(file.path, fraction); }, stop};
    const ExportKind kind = kindOf(format, file.path, choice.wantsDeck);
    const Result<void> written = exportFile(*chosen, format, kind, choice.options, file.path, control);
    return written ? Problems{} : written.error();
}

Problems deckProblems(const std::vector<OutputFile>& files, const ExportChoice& choice) {
    const auto holdsDeck = [](const OutputFile& file) {
        const PictureFormat* format = exportFormatOf(file.path);
        return format && canHold(*format, ExportKind::Deck);
    };
    if (!choice.wantsDeck || std::ranges::any_of(files, holdsDeck)) return {};
    Formats decks;
    for (const PictureFormat& format : exportFormats())
        if (canHold(format, ExportKind::Deck)) decks.push_back(&format);
    const QString suffixes = QString::fromStdString(suffixesOf(decks));
    return {problemOf(OutputTexts::noDeck(OutputTexts::anyOf(suffixes.split(QStringLiteral(", ")))))};
}

bool writeOutputs(const std::vector<OutputFile>& files, const Comparison& comparison,
                  const ExportChoice& choice, const std::stop_token& stop) {
    bool allWritten = true;
    for (const OutputFile& file : files) {
        const Problems problems = writeOutput(file, comparison, choice, stop);
        printProblems(problems);
        allWritten = allWritten && problems.empty();
    }
    return allWritten;
}

} // namespace timeslice::cli
