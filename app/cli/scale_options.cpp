#include "app/cli/scale_options.h"

#include "app/base/language.h"
#include "app/cli/console.h"

#include <QCoreApplication>
#include <algorithm>

namespace timeslice::cli {
namespace {

class ScaleUnderstanding {
    Q_DECLARE_TR_FUNCTIONS(ScaleUnderstanding)
  public:
    explicit ScaleUnderstanding(const ScaleWords& words) : m_words(words) {}

    Result<ScaleOptions> result() {
        if (m_words.parts.empty()) {
            readAxis();
            readShard();
        } else {
            checkMerge();
        }
        // Outputs are tried only when all other words are good.
        if (m_problems.empty()) readRun();
        if (m_problems.empty()) checkOutputs();
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return m_options;
    }

  private:
    void problem(const QString& message) { m_problems.push_back(problemOf(message)); }
    void wrong(const char* option, const Problems& problems) {
        for (const Problem& found : problems)
            problem(QStringLiteral("%1: %2").arg(QString::fromUtf8(option),
                                                 currentLanguage().text(found.message)));
    }

    void readAxis() {
        SweepRequest& sweep = m_options.sweep;
        if (!m_words.tasks.empty()) {
            sweep.axis = SweepAxis::Tasks;
            const Result<TaskValues> tasks = parseTaskValues(m_words.tasks);
            if (!tasks) return wrong("--tasks", tasks.error());
            sweep.group = tasks->group;
            sweep.values = tasks->values;
            return;
        }
        if (m_words.run.cores.empty())
            return problem(tr("Nothing to scale: give --cores 1..16 or --tasks 1..1000."));
        std::string cores;
        for (const std::string& word : m_words.run.cores) cores += (cores.empty() ? "" : ",") + word;
        const Result<std::vector<int64_t>> values = parseSweepValues(cores, SweepAxis::Cores);
        if (!values) return wrong("--cores", values.error());
        sweep.values = *values;
    }

    void readShard() {
        if (m_words.shard.empty()) return;
        const Result<Shard> shard = parseShard(m_words.shard);
        if (!shard) return wrong("--shard", shard.error());
        m_options.shard = *shard;
    }

    // The parts say what was run; nothing of it can be changed.
    void checkMerge() {
        m_options.parts = m_words.parts;
        const RunWords& run = m_words.run;
        const std::pair<const char*, bool> given[] = {
            {"--cores", !run.cores.empty()},     {"--tasks", !m_words.tasks.empty()},
            {"--shard", !m_words.shard.empty()}, {"--model", !run.models.empty()},
            {"--engine", !run.engines.empty()},  {"--policy", !run.policies.empty()},
            {"--quantum", !run.quanta.empty()},  {"--switch-interval", !run.switchIntervals.empty()},
            {"--set", !run.settings.empty()},    {"--ideal", run.ideal},
            {"--machine", !run.machine.empty()}, {"--seed", !run.seed.empty()},
            {"--timeout", !run.timeout.empty()}};
        for (const auto& [option, isGiven] : given)
            if (isGiven) problem(tr("--merge runs nothing: leave %1 out.").arg(QString::fromUtf8(option)));
        if (!run.workload.empty())
            problem(tr("--merge runs nothing: leave '%1' out, or put it after --merge if it is a part.")
                        .arg(QString::fromStdString(run.workload)));
    }

    void readRun() {
        RunWords words = m_words.run;
        words.subject = FileSubject::Sweep;
        if (m_options.sweep.axis == SweepAxis::Cores) words.cores.clear();
        // The parts to merge take the place of the workload to run.
        if (!m_options.parts.empty()) words.workload = m_options.parts.front();
        Result<RunOptions> run = understand(words);
        if (!run) {
            m_problems = std::move(run.error());
            return;
        }
        m_options.run = std::move(*run);
        m_options.sweep.runs = m_options.run.request;
    }

    static const FormatInfo& formatOfParts() {
        return *std::ranges::find_if(formatTable(), &FormatInfo::mergeable);
    }

    void checkOutputs() {
        if (!m_options.shard) return;
        const FormatInfo& part = formatOfParts();
        const QString id = QString::fromUtf8(part.id.data(), static_cast<qsizetype>(part.id.size()));
        for (const OutputFile& file : m_options.run.files)
            if (!file.format->mergeable)
                problem(tr("'%1': a shard is written as %2; expected -o FILE.%3. 'timeslice scale --merge' "
                           "makes the picture from all parts.")
                            .arg(file.path, id.toUpper(), id));
        PrintedMetrics& metrics = m_options.run.metrics;
        if (!m_words.run.metrics.empty() && (!metrics.format || !metrics.format->mergeable))
            problem(tr("--metrics is '%1'; a shard can only be printed as %2.")
                        .arg(QString::fromStdString(m_words.run.metrics), id));
        if (metrics.table) metrics = {.format = &part};
    }

    const ScaleWords& m_words;
    ScaleOptions m_options;
    Problems m_problems;
};

} // namespace

Result<ScaleOptions> understand(const ScaleWords& words) {
    return ScaleUnderstanding(words).result();
}

} // namespace timeslice::cli
