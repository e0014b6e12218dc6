#include "app/cli/metrics_table.h"

#include "app/cli/text_table.h"
#include "core/run/deadlock_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace timeslice::cli {
namespace {

class TableTexts {
    Q_DECLARE_TR_FUNCTIONS(TableTexts)
  public:
    static QString run() { return tr("Run"); }
    static QString result() { return tr("Result"); }
    static QString variable(const QString& label, const TraceVariable& variable, const QString& name) {
        return tr("%1: the variable %2 is %3 at the end; expected %4.")
            .arg(label, name, QString::number(variable.actual), QString::number(variable.expected));
    }
    static QString remark(const QString& label, const QString& text) { return tr("%1: %2").arg(label, text); }
};

bool leftCoresAlone(const Compared& one) {
    const std::optional<int64_t> used = one.recording->metrics().coresUsed;
    return used && *used < one.recording->trace().coreCount();
}

// Leaves out counts of something that no run has, waits for what no task waited for, and the cores used where
// every run used all of them.
bool worthAColumn(const MetricDefinition& definition, const Comparison& comparison) {
    const bool isOfCoresUsed = definition.id == "cores_used" || definition.id == "utilisation_used";
    if (isOfCoresUsed && std::ranges::none_of(comparison, leftCoresAlone)) return false;
    return std::ranges::any_of(comparison, [&definition](const Compared& one) {
        const std::optional<double> value = shownValue(definition, one.recording->metrics());
        const bool maySayNothing = definition.unit == MetricUnit::Count ||
                                   definition.id.ends_with("_wait_mean_ns") ||
                                   definition.id == "throttled_mean_ns";
        return value && (!maySayNothing || *value > 0);
    });
}

// The column then has dashes, and the notes below say why.
bool anyWithoutSpeedup(const Comparison& comparison) {
    return std::ranges::any_of(comparison,
                               [](const Compared& one) { return !one.recording->serial().missing.empty(); });
}

std::string table(const Comparison& comparison, const Language& language) {
    std::vector<const MetricDefinition*> columns;
    TextTable table;
    table.addColumn(TableTexts::run().toStdString(), TextTable::Align::Left);
    table.addColumn(TableTexts::result().toStdString(), TextTable::Align::Left);
    for (const MetricDefinition& definition : metricDefinitions()) {
        const bool dashes = definition.id == "speedup" && anyWithoutSpeedup(comparison);
        if (!dashes && !worthAColumn(definition, comparison)) continue;
        columns.push_back(&definition);
        table.addColumn(language.translate(definition.title), TextTable::Align::Right);
    }
    for (const auto& [recording, label] : comparison) {
        // The whole cycle of a deadlock is below the table.
        std::vector<std::string> cells = {language.render(label),
                                          language.render(wordOf(recording->verdict()))};
        for (const MetricDefinition* column : columns)
            cells.push_back(formatMetric(*column, shownValue(*column, recording->metrics()), language));
        table.addRow(std::move(cells));
    }
    return table.toString();
}

// Notes on runs, each once; with the run's label unless all runs have it.
class Notes {
  public:
    Notes(const Comparison& comparison, const Language& language)
        : m_runs(comparison.size()), m_language(language) {}

    void add(const Text& label, const Text& note) {
        if (note.empty()) return;
        const std::string text = m_language.render(note);
        auto known = std::ranges::find(m_byText, text, &Note::first);
        if (known == m_byText.end()) known = m_byText.insert(m_byText.end(), {text, {}});
        known->second.push_back(m_language.render(label));
    }

    std::string lines() const {
        std::string lines;
        for (const auto& [text, labels] : m_byText) {
            if (labels.size() == m_runs) {
                lines += text + "\n";
                continue;
            }
            for (const std::string& label : labels)
                lines += TableTexts::remark(QString::fromStdString(label), QString::fromStdString(text))
                             .toStdString() +
                         "\n";
        }
        return lines;
    }

  private:
    using Note = std::pair<std::string, std::vector<std::string>>; // text, labels
    size_t m_runs;
    const Language& m_language;
    std::vector<Note> m_byText;
};

// Why runs have no speedup, and the remarks of the traces.
std::string remarks(const Comparison& comparison, const Language& language) {
    Notes notes(comparison, language);
    for (const auto& [recording, label] : comparison) notes.add(label, recording->serial().missing);
    for (const auto& [recording, label] : comparison)
        for (const Text& remark : recording->remarks()) notes.add(label, remark);
    return notes.lines();
}

std::string deadlocks(const Comparison& comparison, const Language& language) {
    std::string lines;
    for (const auto& [recording, label] : comparison) {
        if (recording->trace().deadlock().empty()) continue;
        const QString name = QString::fromStdString(language.render(label));
        lines += TableTexts::remark(
                     name, QString::fromStdString(language.render(deadlockCycle(recording->trace()))))
                     .toStdString() +
                 "\n";
    }
    return lines;
}

// Variables whose value is not what was added: updates were lost, or made to a copy.
std::string lostUpdates(const Comparison& comparison, const Language& language) {
    std::string lines;
    for (const auto& [recording, label] : comparison)
        for (const TraceVariable& variable : recording->trace().variables()) {
            if (variable.actual == variable.expected) continue;
            const std::string& name = recording->trace().resources()[variable.resource.index()].name;
            lines += TableTexts::variable(QString::fromStdString(language.render(label)), variable,
                                          QString::fromStdString(name))
                         .toStdString() +
                     "\n";
        }
    return lines;
}

} // namespace

std::string metricsTable(const Comparison& comparison, const Language& language) {
    if (comparison.empty()) return {};
    std::string text = table(comparison, language);
    const std::string notes =
        deadlocks(comparison, language) + lostUpdates(comparison, language) + remarks(comparison, language);
    return notes.empty() ? text : text + "\n" + notes;
}

} // namespace timeslice::cli
