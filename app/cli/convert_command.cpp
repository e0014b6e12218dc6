// timeslice convert: reads recordings from a file and writes them in another format, or as a picture.
#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/cli/option_words.h"
#include "app/cli/run_declarations.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace timeslice::cli {
namespace {

class ConvertCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)
  public:
    std::string name() const override { return "convert"; }
    QString summary() const override {
        return tr("Reads recordings from a file and writes them in another format, or as a picture.");
    }
    void declare(CLI::App& app) override;
    int run() override;

  private:
    Result<OutputFile> output() const;
    static void printRepairs(const Comparison& recordings);

    std::string m_input;
    std::string m_output;
    PictureWords m_picture;
    ExportWords m_exports;
};

void ConvertCommand::declare(CLI::App& app) {
    addWord(app, "IN", m_input, "", tr("The file to read: %1.").arg(readableSuffixes()));
    addWord(app, "OUT", m_output, "",
            tr("The file to write, in the format of its suffix: %1.").arg(namedContents(FileSubject::Runs)));
    declarePictures(app, m_picture);
    declareExports(app, m_exports);
}

Result<OutputFile> ConvertCommand::output() const {
    if (m_input.empty() || m_output.empty())
        return tl::unexpected(
            Problems{problemOf(tr("Two files are needed: one to read, and one to write."))});
    return outputFile(QString::fromStdString(m_output), FileSubject::Runs);
}

int ConvertCommand::run() {
    const Result<OutputFile> file = output();
    if (!file) return refuse(file.error());
    const Result<PictureOptions> picture = understandPicture(m_picture);
    if (!picture) return refuse(picture.error());
    const Result<ExportChoice> exports = understandExports(m_exports, *picture, !m_picture.size.empty());
    if (!exports) return refuse(exports.error());
    if (const Problems problems = deckProblems({*file}, *exports); !problems.empty()) return refuse(problems);
    const Result<Comparison> recordings = readRecordings(m_input);
    if (!recordings) return refuse(recordings.error());
    printRepairs(*recordings);
    const Problems problems = writeOutput(*file, *recordings, *exports);
    return problems.empty() ? finishOutput() : refuse(problems);
}

// What was put right on the way.
void ConvertCommand::printRepairs(const Comparison& recordings) {
    const QtLanguage& language = currentLanguage();
    for (const auto& [recording, label] : recordings)
        for (const Text& remark : recording->remarks())
            printError(tr("%1: %2").arg(language.text(label), language.text(remark)));
}

} // namespace

std::unique_ptr<Command> makeConvertCommand() {
    return std::make_unique<ConvertCommand>();
}

} // namespace timeslice::cli
