// timeslice help: an overview, a command's options, or what a word of the program means.
#include "app/base/language.h"
#include "app/cli/catalogue.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "app/help/pages.h"
#include "core/base/words.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/metrics/metrics.h"
#include "core/models/registry.h"
#include "core/workload/catalogue.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>

namespace timeslice::cli {
namespace {

std::string line(const QString& text = {}) {
    return text.toStdString() + "\n";
}

// Two columns: a word, and what it means.
class Glossary {
  public:
    Glossary() {
        m_table.addColumn({}, TextTable::Align::Left);
        m_table.addColumn({}, TextTable::Align::Left);
    }
    void add(const std::string& word, const std::string& meaning) { m_table.addRow({"  " + word, meaning}); }
    void add(const char* word, const QString& meaning) { add(std::string(word), meaning.toStdString()); }
    std::string toString() const { return m_table.toString(); }

  private:
    TextTable m_table;
};

class HelpCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(HelpCommand)
  public:
    std::string name() const override { return "help"; }
    QString summary() const override {
        return tr("Explains a command, the metrics, a model, a policy or the workload file.");
    }

    void declare(CLI::App& app) override {
        app.add_option("TOPIC", m_topic,
                       tr("A command, or a topic listed by 'timeslice help'.").toStdString())
            ->type_name("");
    }

    int run() override {
        const std::string text = m_topic.empty() ? overview() : topic();
        if (text.empty()) return unknownTopic();
        print(text);
        return finishOutput();
    }

  private:
    static std::string overview();
    std::string topic() const;
    std::string knownTopic() const;
    int unknownTopic() const;
    static std::string metricsTopic();
    static std::string workloadTopic();
    static std::string modelTopic(const ModelInfo& model);
    static std::string policyTopic(const PolicyInfo& policy);
    static std::string entries(const std::vector<Entry>& entries);
    static std::string parametersTopic();
    static std::vector<std::string> topics();

    std::string m_topic;
};

std::string HelpCommand::overview() {
    Glossary uses;
    uses.add("timeslice", tr("Opens the window."));
    uses.add("timeslice FILE...", tr("Opens the window with a workload."));
    for (const auto& command : commands())
        uses.add("timeslice " + command->name(), command->summary().toStdString());
    uses.add("timeslice --version", tr("Prints the version."));
    Glossary exits;
    exits.add("0", tr("Success."));
    exits.add("1", tr("A run failed: deadlock, time limit, stopped. The results so far were written."));
    exits.add("2", tr("Bad input or usage, or output that cannot be written."));
    Glossary pages;
    for (const HelpPage& page : helpPages()) pages.add(std::string(page.topic), page.summary);
    std::vector<std::string> names = topics();
    const std::vector<std::string_view> known(names.begin(), names.end());
    return line(tr("Timeslice shows how concurrency models share a computer's time.")) + line() +
           line(tr("Usage:")) + uses.toString() + line() + line(tr("Exit codes:")) + exits.toString() +
           line() + line(tr("Pages of 'timeslice help PAGE':")) + pages.toString() + line() +
           line(tr("Topics of 'timeslice help TOPIC': %1").arg(QString::fromStdString(joinWords(known))));
}

// Commands, pages, models, policies; a word that is several of them stands once.
std::vector<std::string> HelpCommand::topics() {
    std::vector<std::string> names;
    const auto add = [&names](std::string_view name) {
        if (std::ranges::find(names, name) == names.end()) names.emplace_back(name);
    };
    for (const auto& command : commands()) add(command->name());
    for (const char* topic : {"workload", "policies", "parameters"}) add(topic);
    for (const HelpPage& page : helpPages()) add(page.topic);
    for (const Entry& model : modelEntries()) add(model.id);
    for (const Entry& policy : policyEntries()) add(policy.id);
    return names;
}

// What the program knows of the word by itself, then the page about it.
std::string HelpCommand::topic() const {
    const std::string known = knownTopic();
    const HelpPage* page = findHelpPage(m_topic);
    if (!page) return known;
    return known.empty() ? plainText(*page) : known + "\n" + plainText(*page);
}

std::string HelpCommand::knownTopic() const {
    for (const auto& command : commands())
        if (command->name() == m_topic) return helpOf(*command);
    if (m_topic == "metrics") return metricsTopic();
    if (m_topic == "workload") return workloadTopic();
    if (m_topic == "models") return entries(modelEntries());
    if (m_topic == "policies") return entries(policyEntries());
    if (m_topic == "parameters") return parametersTopic();
    if (const ModelInfo* model = findModel(m_topic)) return modelTopic(*model);
    if (const PolicyInfo* policy = findPolicy(m_topic)) return policyTopic(*policy);
    return {};
}

int HelpCommand::unknownTopic() const {
    std::vector<std::string> names = topics();
    const std::vector<std::string_view> known(names.begin(), names.end());
    const std::string near = nearestWord(m_topic, known);
    const QString asked = QString::fromStdString(excerpt(m_topic));
    if (near.empty())
        printError(tr("There is no topic '%1'. Available topics: %2.")
                       .arg(asked, QString::fromStdString(joinWords(known))));
    else
        printError(tr("There is no topic '%1'. Did you mean '%2'?").arg(asked, QString::fromStdString(near)));
    return kBadInput;
}

std::string HelpCommand::metricsTopic() {
    const QtLanguage& language = currentLanguage();
    TextTable table;
    for (int i = 0; i < 3; ++i) table.addColumn({}, TextTable::Align::Left);
    for (const MetricDefinition& metric : metricDefinitions())
        table.addRow({std::string(metric.id), language.translate(metric.title),
                      language.translate(metric.definition)});
    return table.toString();
}

std::string HelpCommand::entries(const std::vector<Entry>& entries) {
    const QtLanguage& language = currentLanguage();
    TextTable table;
    for (int i = 0; i < 3; ++i) table.addColumn({}, TextTable::Align::Left);
    for (const Entry& entry : entries)
        table.addRow({entry.id, language.render(entry.title), language.render(entry.summary)});
    return table.toString();
}

std::string HelpCommand::parametersTopic() {
    const QtLanguage& language = currentLanguage();
    std::string text = line(tr("Set with --set KEY=VALUE; --ideal makes costs zero."));
    for (const DeclaredParameter& declared : declaredParameters()) {
        const Parameter& parameter = *declared.parameter;
        const std::string range = rangeOf(parameter);
        const QString defaultValue =
            QString::fromStdString(formatParameter(parameter, parameter.defaultValue));
        const QString values = range.empty() ? tr("true or false") : QString::fromStdString(range);
        text += line() +
                line(tr("%1 (%2): %3; default %4")
                         .arg(QString::fromStdString(parameter.key), language.text(declared.ownerTitle),
                              values, defaultValue)) +
                "    " + language.render(parameter.help) + "\n";
    }
    return text;
}

std::string HelpCommand::modelTopic(const ModelInfo& model) {
    const QtLanguage& language = currentLanguage();
    Glossary facts;
    facts.add(tr("Scheduling").toStdString(), language.render(model.facts.scheduling));
    facts.add(tr("Uses several cores").toStdString(), language.render(model.facts.usesManyCores));
    facts.add(tr("Scales to").toStdString(), language.render(model.facts.scalesTo));
    facts.add(tr("Reason for the limit").toStdString(), language.render(model.facts.scalesBecause));
    facts.add(tr("Blocking calls").toStdString(), language.render(model.facts.blockingCalls));
    facts.add(tr("When to use").toStdString(), language.render(model.facts.whenToUse));
    return line(language.text(model.title)) + line(language.text(model.summary)) + line() + facts.toString();
}

// Its rule, parameters, example and source are in its section of the page about policies.
std::string HelpCommand::policyTopic(const PolicyInfo& policy) {
    const HelpPage* page = findHelpPage("policies");
    const std::string section = page ? sectionOf(*page, policy.id) : std::string();
    return line(currentLanguage().text(policy.title)) + line() +
           (section.empty() ? line(currentLanguage().text(policy.summary)) : section);
}

std::string HelpCommand::workloadTopic() {
    const QtLanguage& language = currentLanguage();
    Glossary steps;
    for (const StepInfo& step : kStepTable) steps.add(step.example, language.translate(step.meaning));
    Glossary forms;
    forms.add("cpu: {work: 20 ms, kind: matmul}",
              tr("One kind of work: %1.").arg(QString::fromStdString(joinWords(kKernelWords))));
    forms.add("io: {latency: 50 ms, bytes: 2 MB, over: L}",
              tr("Transfers bytes over a link that all transfers share."));
    forms.add("io: {request: S, latency: 1 s}",
              tr("Sends a request to a server that answers a few at once."));
    forms.add("io: {lines: 2 MB, cached: false}", tr("Reads that much of a file."));
    forms.add("with: L, steps: [...]", tr("Runs steps while holding a lock, an rlock or a semaphore."));
    Glossary resources;
    resources.add("L: lock, R: rwlock, E: event, V: variable", tr("Take no size."));
    resources.add("L: rlock", tr("A lock that its holder may take again; it counts how often."));
    resources.add("S: {semaphore: 3}", tr("Number of permits (default: 1); 0 for signals between tasks."));
    resources.add("S: {semaphore: {value: 0, max: 5}}",
                  tr("Initial and maximum permits; a release beyond the maximum fails the task."));
    resources.add("Q: {queue: 4}", tr("Number of places; unbounded without a size."));
    resources.add("B: {barrier: 5}", tr("Number of parties."));
    resources.add("L: {link: 9 MB/s}", tr("Bytes per second."));
    resources.add("S: {server: 5}", tr("Number of requests answered at once (default: 1)."));
    std::string text =
        line(tr("A workload is a YAML file: tasks, each a list of steps, and what they share.")) +
        line(tr("Steps:")) + steps.toString() + line() + line(tr("Other forms of steps:")) +
        forms.toString() + line() + line(tr("Shared resources:")) + resources.toString() + line() +
        line(tr("Topics of the gallery: %1.").arg(QString::fromStdString(joinWords(kTopicWords))));
    if (!builtinWorkloads().empty())
        text += line() + line(tr("Example:")) + std::string(builtinWorkloads().front().text);
    return text;
}

} // namespace

std::unique_ptr<Command> makeHelpCommand() {
    return std::make_unique<HelpCommand>();
}

} // namespace timeslice::cli
