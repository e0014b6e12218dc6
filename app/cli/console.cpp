#include "app/cli/console.h"

#include "app/base/language.h"
#include "app/cli/command.h"

#include <QChar>
#include <QCoreApplication>
#include <array>
#include <cstdio>

namespace timeslice::cli {
namespace {

class ConsoleTexts {
    Q_DECLARE_TR_FUNCTIONS(ConsoleTexts)
  public:
    static QString cannotWrite() { return tr("Standard output cannot be written."); }
};

struct CodeRange {
    char32_t first;
    char32_t last;
};

// Wide and full-width blocks (Unicode Standard Annex 11), as coarse as a terminal needs them.
constexpr std::array kWide = {CodeRange{0x1100, 0x115F},   CodeRange{0x2E80, 0xA4CF},
                              CodeRange{0xAC00, 0xD7A3},   CodeRange{0xF900, 0xFAFF},
                              CodeRange{0xFE30, 0xFE6F},   CodeRange{0xFF00, 0xFF60},
                              CodeRange{0xFFE0, 0xFFE6},   CodeRange{0x1F300, 0x1F64F},
                              CodeRange{0x1F900, 0x1F9FF}, CodeRange{0x20000, 0x3FFFD}};

int widthOf(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    for (const CodeRange& range : kWide)
        if (character >= range.first && character <= range.last) return 2;
    return 1;
}

void writeLine(std::FILE* file, const std::string& line) {
    const std::string whole = line + "\n";
    std::fwrite(whole.data(), 1, whole.size(), file);
}

} // namespace

void print(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

int finishOutput() {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return kDone;
    printError(ConsoleTexts::cannotWrite());
    return kBadInput;
}

void printError(const QString& message) {
    writeLine(stderr, "timeslice: " + message.toStdString());
}

void printProblems(const Problems& problems) {
    for (const Problem& problem : problems) {
        const std::string line = describe(problem, currentLanguage());
        writeLine(stderr, problem.file.empty() ? "timeslice: " + line : line);
    }
}

int refuse(const Problems& problems) {
    printProblems(problems);
    return kBadInput;
}

int displayWidth(std::string_view text) {
    int width = 0;
    for (const char32_t character :
         QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4())
        width += widthOf(character);
    return width;
}

Problem problemOf(const QString& message) {
    return {Text::verbatim(message.toStdString()), {}, 0, 0};
}

} // namespace timeslice::cli
