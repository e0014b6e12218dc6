#include "app/cli/truth_table.h"

#include "app/base/language.h"
#include "app/cli/text_table.h"
#include "core/models/registry.h"

#include <QCoreApplication>

namespace timeslice::cli {
namespace {

constexpr const char* kNoFigure = "–";

class TruthTexts {
    Q_DECLARE_TR_FUNCTIONS(TruthTexts)
  public:
    static QStringList heads() {
        return {tr("Model"),    tr("Engine"),    tr("Result"),        tr("Makespan"),
                tr("Diff"),     tr("Speed"),     tr("Diff at speed"), tr("Switches"),
                tr("Diff"),     tr("To others"), tr("GIL switches"),  tr("Diff"),
                tr("Slice p5"), tr("Slice p50"), tr("Slice p95"),     tr("Mean waiting")};
    }
    static QString title(const QString& name, int cores) {
        return currentLanguage().text(
            Text(TS_PLURAL("{1}, {0} core", "{1}, {0} cores"), cores, name.toStdString()));
    }
    static QString scaled(const QString& scale) { return tr("Shortened: scale is %1.").arg(scale); }
    static QString live(const QString& makespan, const QString& atSpeed, const QString& switches,
                        size_t rows) {
        return tr("Simulated against live, median of %1: makespan differs by %2, "
                  "by %3 at the processor's actual speed, switches by %4.")
            .arg(QString::number(rows), makespan, atSpeed, switches);
    }
    static QString python(const QString& makespan, const QString& atSpeed, const QString& switches,
                          size_t rows) {
        return tr("Simulated against Python, median of %1: makespan differs by %2, "
                  "by %3 at the processor's actual speed, switches by %4.")
            .arg(QString::number(rows), makespan, atSpeed, switches);
    }
    static QString load(const QString& load) {
        return tr("Load average before the first run: %1. The less busy the computer, "
                  "the more accurate the comparison.")
            .arg(load);
    }
    static QString untrusted() {
        return tr("The costs of this computer were measured while it was busy: "
                  "run 'timeslice calibrate' again when it is idle.");
    }
    static QString explained() {
        return tr("Diff: simulated minus real, in percent of the real run. "
                  "p5: 5 % of the slices are at most this long. "
                  "Speed: of the processor during the real run, in percent of the speed measured just before "
                  "it. Diff at speed: the difference when simulated at that speed. "
                  "To others: switches to other programs, which are not counted under switches.");
    }
};

std::string off(const std::optional<double>& difference, const Language& language) {
    if (!difference) return kNoFigure;
    const std::string percent = language.percent(*difference);
    return *difference > 0 ? "+" + percent : percent;
}

std::string medianText(const std::optional<double>& percent, const Language& language) {
    return percent ? language.percent(*percent) : kNoFigure;
}

std::string makespanText(const TruthFigures& figures, const Language& language) {
    return figures.makespan ? language.time(*figures.makespan) : kNoFigure;
}

class WorkloadTable {
  public:
    explicit WorkloadTable(const Language& language) : m_language(language) {
        const QStringList heads = TruthTexts::heads();
        for (qsizetype i = 0; i < heads.size(); ++i)
            m_table.addColumn(heads[i].toStdString(),
                              i < 3 ? TextTable::Align::Left : TextTable::Align::Right);
    }

    void add(const TruthRow& row) {
        const ModelInfo* model = findModel(row.spec.model);
        addLine(model ? m_language.render(model->title) : row.spec.model, Engine::Simulated, row.simulated,
                nullptr);
        if (row.live) addLine({}, Engine::Live, row.live->figures, &row.live->difference);
        if (row.python) addLine({}, Engine::Python, row.python->figures, &row.python->difference);
    }

    std::string toString() const { return m_table.toString(); }

  private:
    std::string speedText(const TruthFigures& figures) const {
        return figures.speed ? m_language.percent(*figures.speed * 100) : std::string();
    }
    void addLine(const std::string& model, Engine engine, const TruthFigures& figures,
                 const TruthDifference* difference) {
        const auto apart = [&](std::optional<double> TruthDifference::*value) {
            return difference ? off(difference->*value, m_language) : std::string();
        };
        m_table.addRow({model, m_language.render(titleOf(engine)), m_language.render(wordOf(figures.verdict)),
                        makespanText(figures, m_language), apart(&TruthDifference::makespan),
                        speedText(figures), apart(&TruthDifference::makespanAtSpeed),
                        m_language.integer(figures.switches), apart(&TruthDifference::switches),
                        m_language.integer(figures.toOthers), m_language.integer(figures.gilSwitches),
                        apart(&TruthDifference::gilSwitches), m_language.time(figures.slices.p5),
                        m_language.time(figures.slices.median), m_language.time(figures.slices.p95),
                        m_language.time(figures.meanWaiting)});
    }

    const Language& m_language;
    TextTable m_table;
};

std::string causesOf(const TruthRow& row, const Language& language) {
    const ModelInfo* model = findModel(row.spec.model);
    const Text title = model ? model->title : Text::verbatim(row.spec.model);
    std::string lines;
    for (const Text& cause : row.causes)
        lines += "  " + language.render(Text(TS_TEXT("{0}: {1}"), title, cause)) + "\n";
    return lines;
}

std::string workloadText(const TruthWorkload& workload, int cores, const Language& language) {
    const std::string name = language.translate(workload.workload->name);
    std::string text = TruthTexts::title(QString::fromStdString(name), cores).toStdString() + "\n";
    if (workload.scale)
        text += TruthTexts::scaled(QString::fromStdString(language.real(*workload.scale, 3))).toStdString() +
                "\n";
    WorkloadTable table(language);
    for (const TruthRow& row : workload.rows) table.add(row);
    if (!workload.rows.empty()) text += table.toString();
    for (const TruthRow& row : workload.rows) text += causesOf(row, language);
    for (const Text& left : workload.leftOut) text += "  " + language.render(left) + "\n";
    return text + "\n";
}

std::string summaryText(const TruthReport& report, const Language& language) {
    const TruthSummary summary = summaryOf(report);
    const auto percent = [&language](const std::optional<double>& value) {
        return QString::fromStdString(medianText(value, language));
    };
    QStringList lines;
    if (summary.live > 0)
        lines << TruthTexts::live(percent(summary.liveMakespan), percent(summary.liveMakespanAtSpeed),
                                  percent(summary.liveSwitches), summary.live);
    if (summary.python > 0)
        lines << TruthTexts::python(percent(summary.pythonMakespan), percent(summary.pythonMakespanAtSpeed),
                                    percent(summary.pythonSwitches), summary.python);
    if (report.loadBefore)
        lines << TruthTexts::load(QString::fromStdString(language.real(*report.loadBefore, 2)));
    if (!report.trustedProfile) lines << TruthTexts::untrusted();
    lines << TruthTexts::explained();
    return lines.join(u'\n').toStdString() + "\n";
}

} // namespace

std::string truthTable(const TruthReport& report, const Language& language) {
    std::string text;
    for (const TruthWorkload& workload : report.workloads)
        text += workloadText(workload, report.cores, language);
    return text + summaryText(report, language);
}

} // namespace timeslice::cli
