#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/base/words.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>

namespace timeslice::cli {

std::unique_ptr<Command> makeRunCommand();
std::unique_ptr<Command> makeExplainCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeScaleCommand();
std::unique_ptr<Command> makeHuntCommand();
std::unique_ptr<Command> makeTruthCommand();
std::unique_ptr<Command> makeConvertCommand();
std::unique_ptr<Command> makeLessonCommand();
std::unique_ptr<Command> makeCalibrateCommand();
std::unique_ptr<Command> makeHelpCommand();

namespace {

class Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
  public:
    static QString unexpected(const CLI::App& app, const std::vector<std::string>& words) {
        const std::string word = words.empty() ? std::string() : words.front();
        const QString shown = QString::fromStdString(excerpt(word));
        if (!word.starts_with("-")) return tr("Unexpected argument '%1'.").arg(shown);
        std::vector<std::string> names;
        for (const CLI::Option* option : app.get_options())
            for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
        const std::vector<std::string_view> known(names.begin(), names.end());
        const std::string near = nearestWord(word.substr(0, word.find('=')), known);
        if (near.empty()) return tr("There is no option '%1'.").arg(shown);
        return tr("There is no option '%1'. Did you mean '%2'?").arg(shown, QString::fromStdString(near));
    }

    // CLI11 says "--seed: 1 required N missing"; options take the last of several values.
    static QString needsValue(const std::string& message) {
        return tr("%1 needs a value.").arg(QString::fromStdString(message.substr(0, message.find(':'))));
    }

    static QString seeHelp(const Command& command) {
        return tr("'timeslice help %1' lists the options.").arg(QString::fromStdString(command.name()));
    }

    static void label(CLI::App& app) {
        const auto formatter = app.get_formatter();
        formatter->label("Usage", tr("Usage").toStdString());
        formatter->label("OPTIONS", tr("OPTIONS").toStdString());
        formatter->label("Positionals", tr("Arguments").toStdString());
        for (CLI::Option* option : app.get_options())
            if (!option->get_positional()) option->group(tr("Options").toStdString());
        app.set_help_flag("-h,--help", tr("Shows this help.").toStdString())
            ->group(tr("Options").toStdString());
    }
};

std::unique_ptr<CLI::App> appFor(Command& command) {
    auto app = std::make_unique<CLI::App>(command.summary().toStdString(), "timeslice " + command.name());
    command.declare(*app);
    Commands::label(*app);
    return app;
}

bool isNumber(const std::string& word) {
    return word.size() > 1 && word[0] == '-' && (word[1] == '.' || (word[1] >= '0' && word[1] <= '9'));
}

// CLI11 takes "-5" for an option: a negative number becomes part of the option before it, and is refused with
// a message about the number.
std::vector<std::string> withNegativeNumbers(const std::vector<std::string>& arguments) {
    std::vector<std::string> joined;
    for (const std::string& word : arguments) {
        const bool afterOption = !joined.empty() && joined.back().starts_with("--") &&
                                 joined.back().find('=') == std::string::npos;
        if (afterOption && isNumber(word))
            joined.back() += "=" + word;
        else
            joined.push_back(word);
    }
    return joined;
}

} // namespace

std::vector<std::unique_ptr<Command>> commands() {
    std::vector<std::unique_ptr<Command>> list;
    list.push_back(makeRunCommand());
    list.push_back(makeExplainCommand());
    list.push_back(makeListCommand());
    list.push_back(makeCheckCommand());
    list.push_back(makeScaleCommand());
    list.push_back(makeHuntCommand());
    list.push_back(makeTruthCommand());
    list.push_back(makeConvertCommand());
    list.push_back(makeLessonCommand());
    list.push_back(makeCalibrateCommand());
    list.push_back(makeHelpCommand());
    return list;
}

int runCommand(Command& command, const std::vector<std::string>& arguments) {
    const auto app = appFor(command);
    std::vector<std::string> words = withNegativeNumbers(arguments);
    std::ranges::reverse(words); // as CLI11 wants them
    try {
        app->parse(words);
    } catch (const CLI::CallForHelp&) {
        print(app->help());
        return finishOutput();
    } catch (const CLI::ExtrasError&) {
        printError(Commands::unexpected(*app, app->remaining()));
        printError(Commands::seeHelp(command));
        return kBadInput;
    } catch (const CLI::ArgumentMismatch& error) {
        printError(Commands::needsValue(error.what()));
        printError(Commands::seeHelp(command));
        return kBadInput;
    } catch (const CLI::ParseError& error) {
        printError(QString::fromUtf8(error.what()));
        printError(Commands::seeHelp(command));
        return kBadInput;
    }
    return command.run();
}

std::string helpOf(Command& command) {
    return appFor(command)->help();
}

} // namespace timeslice::cli
