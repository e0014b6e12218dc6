// timeslice list: the available workloads, models, policies and parameters, and the window's actions, for
// people or (--json) for programs.
#include "app/base/language.h"
#include "app/cli/catalogue.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "app/widgets/actions.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sstream>

namespace timeslice::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string listed(const std::vector<Entry>& entries) {
    const QtLanguage& language = currentLanguage();
    TextTable table;
    for (int i = 0; i < 3; ++i) table.addColumn({}, TextTable::Align::Left);
    for (const Entry& entry : entries)
        table.addRow({entry.id, language.render(entry.title), language.render(entry.summary)});
    return table.toString();
}

// Below the titles of their topics.
std::string listedByTopic(const std::vector<Entry>& entries) {
    std::istringstream lines(listed(entries));
    std::string text;
    std::string line;
    std::optional<WorkloadTopic> topic;
    for (const Entry& entry : entries) {
        std::getline(lines, line);
        if (entry.topic && entry.topic != topic)
            text += fmt::format("{}{}\n", text.empty() ? "" : "\n",
                                currentLanguage().render(titleOf(*entry.topic)));
        topic = entry.topic;
        text += fmt::format("  {}\n", line);
    }
    return text;
}

std::string listedLessons() {
    TextTable table;
    for (int i = 0; i < 3; ++i) table.addColumn({}, TextTable::Align::Left);
    for (const LessonEntry& entry : lessonEntries())
        table.addRow(
            {entry.id, entry.title, currentLanguage().render(Text(TS_TEXT("{0} min"), entry.minutes))});
    return table.toString();
}

Json lessonsToJson() {
    Json list = Json::array();
    for (const LessonEntry& entry : lessonEntries())
        list.push_back(
            {{"id", entry.id}, {"title", entry.title}, {"minutes", entry.minutes}, {"point", entry.point}});
    return list;
}

std::string listedParameters() {
    const QtLanguage& language = currentLanguage();
    TextTable table;
    for (int i = 0; i < 4; ++i) table.addColumn({}, TextTable::Align::Left);
    for (const DeclaredParameter& declared : declaredParameters())
        table.addRow({declared.owner, declared.parameter->key,
                      formatParameter(*declared.parameter, declared.parameter->defaultValue),
                      language.render(declared.parameter->help)});
    return table.toString();
}

// For programs: English, whatever the language.
Json toJson(const std::vector<Entry>& entries) {
    Json list = Json::array();
    for (const Entry& entry : entries) {
        list.push_back({{"id", entry.id},
                        {"title", plainEnglish().render(entry.title)},
                        {"summary", plainEnglish().render(entry.summary)}});
        if (entry.topic) list.back()["topic"] = wordOf(*entry.topic);
    }
    return list;
}

const char* nameOf(ParameterKind kind) {
    switch (kind) {
    case ParameterKind::Time:
        return "time";
    case ParameterKind::Integer:
        return "integer";
    case ParameterKind::Size:
        return "size";
    case ParameterKind::Ratio:
        return "ratio";
    case ParameterKind::Boolean:
        return "boolean";
    case ParameterKind::Choice:
        return "choice";
    }
    return "";
}

Json toJson(const std::vector<DeclaredParameter>& parameters) {
    Json list = Json::array();
    for (const DeclaredParameter& declared : parameters) {
        const Parameter& parameter = *declared.parameter;
        list.push_back({{"key", parameter.key},
                        {"of", declared.owner},
                        {"title", plainEnglish().render(parameter.title)},
                        {"help", plainEnglish().render(parameter.help)},
                        {"kind", nameOf(parameter.kind)},
                        {"default", formatParameter(parameter, parameter.defaultValue)},
                        {"range", rangeOf(parameter)},
                        {"cost", parameter.isCost}});
    }
    return list;
}

std::string listedActions() {
    TextTable table;
    for (int i = 0; i < 3; ++i) table.addColumn({}, TextTable::Align::Left);
    for (const ActionInfo& info : actionTable())
        table.addRow({info.name, keysText(info).toStdString(), textOf(info).toStdString()});
    return table.toString();
}

Json actionsToJson() {
    Json list = Json::array();
    for (const ActionInfo& info : actionTable()) {
        Json keys = Json::array();
        for (const QKeySequence& key : keysOf(info))
            keys.push_back(key.toString(QKeySequence::PortableText).toStdString());
        list.push_back({{"id", info.name},
                        {"title", info.text},
                        {"group", nameOf(info.group)},
                        {"when", nameOf(info.when)},
                        {"keys", std::move(keys)}});
    }
    return list;
}

// What can be listed, both ways.
struct Topic {
    const char* name;
    std::string (*text)();
    Json (*json)();
};
constexpr Topic kTopics[] = {
    {"workloads", [] { return listedByTopic(workloadEntries()); }, [] { return toJson(workloadEntries()); }},
    {"lessons", listedLessons, lessonsToJson},
    {"models", [] { return listed(modelEntries()); }, [] { return toJson(modelEntries()); }},
    {"policies", [] { return listed(policyEntries()); }, [] { return toJson(policyEntries()); }},
    {"parameters", [] { return listedParameters(); }, [] { return toJson(declaredParameters()); }},
    {"actions", [] { return listedActions(); }, [] { return actionsToJson(); }},
};

class ListCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
  public:
    std::string name() const override { return "list"; }
    QString summary() const override {
        return tr("Lists workloads, lessons, models, policies, parameters or the window's actions.");
    }

    void declare(CLI::App& app) override {
        app.add_option("WHAT", m_what,
                       tr("workloads, lessons, models, policies, parameters or actions").toStdString())
            ->type_name("");
        app.add_flag("--json", m_json, tr("Prints JSON.").toStdString());
    }

    int run() override {
        for (const Topic& topic : kTopics) {
            if (m_what != topic.name) continue;
            print(m_json ? topic.json().dump(2, ' ', false, Json::error_handler_t::replace) + "\n"
                         : topic.text());
            return finishOutput();
        }
        if (m_what.empty())
            printError(
                tr("Nothing to list: give workloads, lessons, models, policies, parameters or actions."));
        else
            printError(
                tr("There is no list of '%1'; expected workloads, lessons, models, policies, parameters or actions.")
                    .arg(QString::fromStdString(m_what)));
        return kBadInput;
    }

  private:
    std::string m_what;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeListCommand() {
    return std::make_unique<ListCommand>();
}

} // namespace timeslice::cli
