// What others have published: exercises and their answers, examples of papers and manuals, reports of errors in other
// simulators, measured programs. Each is a workload file in tests/data/cases, which says where it is from; the table
// says what its runs must show (case_table.h).
#include "tests/core/cases/case_table.h"

#include "core/metrics/task_table.h"
#include "core/study/hunt.h"
#include "tests/core/yaml_run.h"

#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <set>

namespace timeslice::cases_test {
namespace {

using test::Case;
using test::CaseRun;
using test::Figures;

constexpr size_t kCases = 140;

// A published figure: exact, unless it has decimals, to which it was rounded.
double roundingOf(const std::string& figure) {
    const size_t point = figure.find('.');
    return point == std::string::npos ? 0 : std::pow(10, -static_cast<double>(figure.size() - point - 1)) / 2;
}

class CaseRunner {
  public:
    CaseRunner(const Case& one, const CaseRun& run)
        : m_case(one), m_run(run), m_name(fmt::format("{} ({}, {})", one.file, run.model, run.policy)) {}

    void check() {
        const std::optional<RunSpec> spec = makeSpec();
        if (!spec) return;
        if (!m_run.hunt.finds.empty()) return checkHunt(*spec);
        const Result<RunResult> result = run(*m_workload, *spec);
        if (!result) return fail("the run", "to be made", describe(result.error()));
        EXPECT_EQ(describe(validate(*result->trace)), "") << m_name;
        const RunMetrics metrics = measure(*result);
        checkVerdict(metrics);
        checkGantt(*result->trace);
        checkOrder(metrics);
        checkTable(taskTableOf(metrics));
        checkMetrics(metrics);
        if (m_run.tasks > 0 && m_run.tasks != metrics.tasks.size())
            fail("the number of tasks", std::to_string(m_run.tasks), std::to_string(metrics.tasks.size()));
    }

  private:
    void fail(const std::string& what, const std::string& expected, const std::string& found) const {
        ADD_FAILURE() << m_name << ": " << what << ": expected " << expected << ", found " << found;
    }

    // As the command line does: the workload takes its parameters of `set`, the plan has the rest.
    std::optional<RunSpec> makeSpec() {
        const std::string path = test::casesFolder() + "/" + m_case.file + ".yaml";
        const auto workload = readWorkloadFile(path, ParameterTexts(m_run.set.begin(), m_run.set.end()));
        if (!workload) {
            fail("the workload", "a file that can be read", describe(workload.error()));
            return std::nullopt;
        }
        m_workload = *workload;
        ComparisonRequest request;
        request.models = {m_run.model};
        request.policies = {m_run.policy};
        request.cores = {m_run.cores};
        request.ideal = !m_run.costs;
        request.seed = m_run.seed;
        for (const auto& [key, value] : m_run.set)
            if (!m_workload->parameters.contains(key)) request.settings.push_back({key, {value}});
        const Result<ComparisonPlan> plan = planComparison(*m_workload, request);
        if (!plan || plan->runs.size() != 1) {
            fail("the plan", "one run", plan ? std::to_string(plan->runs.size()) : describe(plan.error()));
            return std::nullopt;
        }
        RunSpec spec = plan->runs.front();
        spec.timeout = 60s; // a run that hangs should say so
        return spec;
    }

    void checkHunt(const RunSpec& spec) const {
        static const std::map<std::string, HuntStrategy> strategies = {
            {"random", HuntStrategy::Random},
            {"pct", HuntStrategy::Pct},
            {"exhaustive", HuntStrategy::Exhaustive}};
        HuntOptions options;
        options.strategy = strategies.at(m_run.hunt.strategy);
        options.tries = m_run.hunt.tries;
        options.bound = m_run.hunt.bound;
        const Result<HuntResult> result = hunt(m_workload, spec, options);
        if (!result) return fail("the hunt", "to be made", describe(result.error()));
        const std::string found = result->deadlocks > 0            ? "deadlock"
                                  : result->lostUpdates > 0        ? "lost-update"
                                  : result->brokenExpectations > 0 ? "expectation"
                                                                   : "nothing";
        if (found != m_run.hunt.finds)
            fail(fmt::format("{} schedules", result->tries), m_run.hunt.finds, found);
    }

    void checkVerdict(const RunMetrics& metrics) const {
        const std::string found(nameOf(metrics.verdict.kind));
        if (found != m_run.verdict)
            fail("the result", m_run.verdict,
                 fmt::format("{}: {}", found, plainEnglish().render(explanationOf(metrics.verdict))));
    }

    std::string timeOf(Nanos time) const {
        return formatCell(static_cast<double>(time.count()), {"", "", m_case.unit});
    }

    // Who runs when, by start: "P1 0-3, P2 3-4".
    void checkGantt(const Trace& trace) const {
        if (m_run.gantt.empty()) return;
        std::vector<Interval> running;
        for (const size_t number : trace.numbers()) {
            const Interval interval = trace.interval(number);
            if (interval.state == State::Running && !trace.tasks()[interval.task.index()].helper)
                running.push_back(interval);
        }
        std::ranges::stable_sort(running, {}, &Interval::start);
        std::string found;
        for (const Interval& interval : running)
            found += fmt::format("{}{} {}-{}", found.empty() ? "" : ", ",
                                 trace.tasks()[interval.task.index()].name, timeOf(interval.start),
                                 timeOf(interval.end()));
        if (found != m_run.gantt) fail("the chart", m_run.gantt, found);
    }

    void checkOrder(const RunMetrics& metrics) const {
        if (m_run.order.empty()) return;
        std::vector<std::pair<Nanos, std::string>> ends;
        for (const TaskMetrics& task : metrics.tasks)
            if (task.finish) ends.emplace_back(*task.finish, task.name);
        std::ranges::stable_sort(ends, {}, &std::pair<Nanos, std::string>::first);
        std::vector<std::string> found;
        for (const auto& [end, name] : ends) found.push_back(name);
        if (found != m_run.order)
            fail("the order of the ends", fmt::format("{}", fmt::join(m_run.order, ", ")),
                 fmt::format("{}", fmt::join(found, ", ")));
    }

    void checkFigure(const std::string& what, const std::string& published,
                     std::optional<double> found) const {
        if (!found) return fail(what, published, "nothing");
        const double expected = std::stod(published);
        const double near = m_run.within > 0 ? m_run.within * std::abs(expected) : roundingOf(published);
        constexpr double kLeast = 1e-9; // what binary fractions cost
        if (std::abs(*found - expected) > near + kLeast * (1 + std::abs(expected)))
            fail(what, published + (m_run.within > 0 ? fmt::format(" within {}", m_run.within) : ""),
                 fmt::format("{}", *found));
    }

    void checkTable(const TaskTable& table) const {
        for (const auto& [column, figures] : m_run.columns)
            for (const auto& [task, figure] : figures) {
                const auto row = std::ranges::find(table.tasks, task, &TaskRow::task);
                checkFigure(fmt::format("{} of {}", column, task), figure,
                            row == table.tasks.end() ? std::nullopt : cellOf(table, *row, column));
            }
        for (const auto& [column, figure] : m_run.mean)
            checkFigure("mean " + column, figure, cellOf(table, table.means, column));
    }

    // In the case's unit.
    std::optional<double> cellOf(const TaskTable& table, const TaskRow& row,
                                 const std::string& column) const {
        for (size_t i = 0; i < table.columns().size(); ++i)
            if (table.columns()[i].id == column && row.cells[i]) return *row.cells[i] / m_case.unit;
        return std::nullopt;
    }

    // Of all cores' time, what was neither idle nor overhead.
    double computingShare(const RunMetrics& metrics) const {
        Nanos computing{0};
        for (const TaskMetrics& task : metrics.tasks) computing += task.cpu;
        return static_cast<double>(computing.count()) / static_cast<double>(metrics.makespan.count()) /
               m_run.cores;
    }

    void checkMetrics(const RunMetrics& metrics) const {
        if (!m_run.computing.empty())
            checkFigure("the share of computing", m_run.computing, computingShare(metrics));
        for (const auto& [id, figure] : m_run.metrics) {
            const auto definition = std::ranges::find(metricDefinitions(), id, &MetricDefinition::id);
            if (definition == metricDefinitions().end()) {
                fail(id, "a metric", "none of that name");
                continue;
            }
            std::optional<double> value = definition->value(metrics);
            if (value && definition->unit == MetricUnit::Time) *value /= m_case.unit;
            checkFigure(id, figure, value);
        }
    }

    const Case& m_case;
    const CaseRun& m_run;
    std::string m_name;
    WorkloadPtr m_workload;
};

TEST(PublishedCases, AreAllThere) {
    std::set<std::string> listed;
    for (const Case& one : test::publishedCases())
        EXPECT_TRUE(listed.insert(one.file).second) << one.file << " is listed twice";
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(test::casesFolder()))
        if (entry.path().extension() == ".yaml") files.insert(entry.path().stem());
    EXPECT_EQ(listed, files);
    EXPECT_EQ(listed.size(), kCases);
}

TEST(PublishedCases, ComeOutAsPublished) {
    size_t checked = 0;
    for (const Case& one : test::publishedCases()) {
        for (const CaseRun& run : one.runs) CaseRunner(one, run).check();
        ++checked;
    }
    EXPECT_EQ(checked, kCases);
}

} // namespace
} // namespace timeslice::cases_test
