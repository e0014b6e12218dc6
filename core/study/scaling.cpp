#include "core/study/scaling.h"
#include "core/workload/spawns.h"

#include "core/base/words.h"
#include "core/claims/expected_claims.h"
#include "core/workload/checks.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr int64_t kMaxShards = 10'000;

// FNV-1a, 64 bits (Fowler, Noll, Vo): tells texts apart, hides nothing.
class Hash {
  public:
    void add(std::string_view text) {
        for (const char c : text) addByte(static_cast<unsigned char>(c));
        addByte(0xFF); // no byte of UTF-8: "ab", "c" is not "a", "bc"
    }
    std::string toString() const { return fmt::format("{:016x}", m_value); }

  private:
    void addByte(unsigned char byte) { m_value = (m_value ^ byte) * 0x100000001B3U; }
    uint64_t m_value = 0xCBF29CE484222325U;
};

std::string hashOf(const Workload& workload) {
    Hash hash;
    hash.add(workload.text);
    for (const auto& [name, value] : workload.parameters)
        hash.add(fmt::format("{}={}", name, formatQuantity(value)));
    return hash.toString();
}

// Of several with the name (of all, without one) the first with most tasks.
Result<size_t> findGroup(const Workload& workload, const std::string& name) {
    const std::vector<TaskGroup>& groups = workload.groups;
    std::optional<size_t> best;
    for (size_t i = 0; i < groups.size(); ++i)
        if ((name.empty() || groups[i].name == name) && (!best || groups[i].count > groups[*best].count))
            best = i;
    if (best) return *best;
    if (groups.empty()) return failure(TS_TEXT("The workload has no tasks; there is nothing to scale."));
    std::vector<std::string_view> known;
    for (const TaskGroup& group : groups) known.push_back(group.name);
    const std::string like = nearestWord(name, known);
    if (like.empty())
        return failure(TS_TEXT("The workload has no task '{0}'. Its tasks: {1}."), excerpt(name),
                       excerpt(joinWords(known)));
    return failure(TS_TEXT("The workload has no task '{0}'. Did you mean '{1}'?"), excerpt(name), like);
}

size_t groupOf(const Workload& workload, const SweepHead& head) {
    return findGroup(workload, head.group).value_or(0);
}

RunSpec specAt(const SweepHead& head, const SweepPlace& place) {
    RunSpec spec = head.series[place.series];
    if (head.axis == SweepAxis::Cores) spec.cores = static_cast<int>(head.values[place.value]);
    return spec;
}

// Every series at every value; each problem once.
Problems checkPoints(const Workload& workload, const SweepHead& head) {
    for (const int64_t value : head.values) {
        const bool tasks = head.axis == SweepAxis::Tasks;
        const Workload scaled = tasks ? withTasks(workload, groupOf(workload, head), value) : workload;
        ProblemList totals({});
        checkTotals(scaled, totals);
        if (!totals.empty()) return totals.take();
        for (RunSpec spec : head.series) {
            if (!tasks) spec.cores = static_cast<int>(value);
            if (Problems problems = check(scaled, spec); !problems.empty()) return problems;
        }
    }
    return {};
}

SweepPoint runPoint(const Workload& workload, const RunSpec& spec, const SweepPlace& place,
                    std::stop_token stop, const Progress& progress) {
    SweepPoint point{place, workload.taskCount(), Ending::Failed, VerdictKind::Failed, {}, {}};
    Result<RunResult> result = run(workload, spec, std::move(stop), {progress, nullptr});
    if (!result) {
        point.message = result.error().front().message;
        return point;
    }
    ExpectedClaims(workload).judge(*result);
    point.ending = result->ending;
    const RunVerdict verdict = verdictOf(*result);
    point.result = verdict.kind;
    point.message = result->message;
    if (point.message.empty() && !verdict.isRight()) point.message = explanationOf(verdict);
    if (point.ending == Ending::Done) point.makespan = result->trace->makespan();
    return point;
}

} // namespace

Result<Shard> parseShard(std::string_view text) {
    const std::string_view all = trimmed(text);
    Shard shard{0, 0};
    const char* last = all.data() + all.size();
    const auto [slash, error] = std::from_chars(all.data(), last, shard.index);
    bool sound = error == std::errc{} && slash != last && *slash == '/';
    if (sound) {
        const auto [end, wrong] = std::from_chars(slash + 1, last, shard.count);
        sound = wrong == std::errc{} && end == last;
    }
    if (!sound || shard.index < 1 || shard.count > kMaxShards || shard.index > shard.count)
        return failure(TS_TEXT("found '{0}'; expected I/N with 1 <= I <= N <= {1}, such as 2/4"),
                       excerpt(text), kMaxShards);
    return shard;
}

int64_t shardOf(const SweepPlace& place, int64_t shards) {
    return static_cast<int64_t>(place.series + place.value) % shards + 1;
}

std::vector<SweepPlace> placesOf(const SweepHead& head, const Shard& shard) {
    std::vector<SweepPlace> places;
    for (size_t series = 0; series < head.series.size(); ++series)
        for (size_t value = 0; value < head.values.size(); ++value)
            if (shardOf({series, value}, shard.count) == shard.index) places.push_back({series, value});
    return places;
}

Workload withTasks(const Workload& workload, size_t group, int64_t count) {
    Workload scaled = workload;
    scaled.groups[group].count = count;
    ProblemList problems("");
    resolveTargets(scaled, problems); // more of those who spawn make more of those who are spawned
    return scaled;
}

Result<SweepPlan> planSweep(const Workload& workload, const SweepRequest& request) {
    SweepPlan plan;
    SweepHead& head = plan.head;
    head.workload = workload.id;
    head.title = workload.name;
    head.hash = hashOf(workload);
    head.axis = request.axis;
    head.values = request.values;
    ComparisonRequest runs = request.runs;
    if (request.axis == SweepAxis::Tasks) {
        const Result<size_t> group = findGroup(workload, request.group);
        if (!group) return tl::unexpected(group.error());
        head.group = workload.groups[*group].name;
    } else {
        runs.cores = {static_cast<int>(request.values.front())};
    }
    Result<ComparisonPlan> comparison = planComparison(workload, runs);
    if (!comparison) return tl::unexpected(comparison.error());
    head.series = std::move(comparison->runs);
    if (request.axis == SweepAxis::Cores)
        for (RunSpec& spec : head.series) spec.cores.reset();
    plan.refused = std::move(comparison->refused);
    if (Problems problems = checkPoints(workload, head); !problems.empty())
        return tl::unexpected(std::move(problems));
    return plan;
}

Sweep runSweep(const Workload& workload, const SweepHead& head, const Shard& shard, std::stop_token stop,
               const SweepEvents& events) {
    Sweep sweep{head, shard, {}};
    const std::vector<SweepPlace> places = placesOf(head, shard);
    const size_t group = groupOf(workload, head);
    for (size_t i = 0; i < places.size() && !stop.stop_requested(); ++i) {
        const Progress progress = [&events, i](double fraction) {
            if (events.progress) events.progress(i, fraction);
        };
        progress(0);
        const bool tasks = head.axis == SweepAxis::Tasks;
        const Workload scaled = tasks ? withTasks(workload, group, head.values[places[i].value]) : workload;
        sweep.points.push_back(runPoint(scaled, specAt(head, places[i]), places[i], stop, progress));
        if (events.done) events.done(i, sweep.points.back());
    }
    return sweep;
}

} // namespace timeslice
