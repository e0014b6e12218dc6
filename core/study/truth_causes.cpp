// The likely causes of a difference between a real run and the simulated one.
#include "core/machine/live/record/agreement.h"
#include "core/run/live_parts.h"
#include "core/study/truth.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr double kMuchOtherLoad = 0.03; // of all CPUs
constexpr double kManySwitches = 0.05;  // of the run's own
constexpr double kMuchSpread = 0.05;    // between the shortest and the median run
constexpr double kMuchApart = 3;        // percent of the CPU time
constexpr double kOtherSpeed = 0.02;    // from the one before

bool isOver(const std::optional<double>& difference, double limit) {
    return difference && std::abs(*difference) > limit;
}

// Whether a text or one of its arguments, however deep, has this source.
bool mentions(const Text& text, const std::string& source) {
    if (text.source == source) return true;
    for (const Text::Argument& argument : text.arguments)
        if (const Text* inner = std::get_if<Text>(&argument))
            if (mentions(*inner, source)) return true;
    return false;
}

bool anyMentions(const std::vector<Text>& remarks, const std::string& source) {
    return std::ranges::any_of(remarks, [&](const Text& remark) { return mentions(remark, source); });
}

// By how much recorded running time and CPU time differ, as the remark on the record's sources says.
std::optional<double> percentOffCpuTime(const Text& remark) {
    if (remark.source == kDriftRemark) return {};
    for (const Text::Argument& argument : remark.arguments) {
        if (const Percent* percent = std::get_if<Percent>(&argument)) return percent->value;
        if (const Text* inner = std::get_if<Text>(&argument))
            if (const auto percent = percentOffCpuTime(*inner)) return percent;
    }
    return {};
}
std::optional<double> percentOffCpuTime(const std::vector<Text>& remarks) {
    for (const Text& remark : remarks)
        if (const auto percent = percentOffCpuTime(remark)) return percent;
    return {};
}

class Causes {
  public:
    Causes(Engine engine, const TruthSide& side) : m_engine(engine), m_side(side) {}

    template <typename... Args>
    void add(Args&&... args) {
        texts.emplace_back(TS_TEXT("{0}: {1}"), titleOf(m_engine), Text(std::forward<Args>(args)...));
    }

    void addEnding() {
        if (!m_side.difference.sameEnding)
            add(TS_TEXT("the runs ended differently, depending on which task came first."));
    }
    void addOtherPrograms() {
        const TruthFigures& figures = m_side.figures;
        if (m_side.otherLoad.value_or(0) > kMuchOtherLoad)
            add(TS_TEXT("other programs used {0} of the CPU time during the runs."),
                Percent{*m_side.otherLoad * 100});
        if (static_cast<double>(figures.toOthers) > kManySwitches * static_cast<double>(figures.switches))
            add(TS_PLURAL("other programs interrupted the run {0} time.",
                          "other programs interrupted the run {0} times."),
                figures.toOthers);
        if (!figures.makespan || !figures.least) return;
        const auto median = static_cast<double>(figures.makespan->count());
        if (median > (1 + kMuchSpread) * static_cast<double>(figures.least->count()))
            add(TS_TEXT("the runs differ from each other; the shortest took {0}."), *figures.least);
    }
    void addRecording() {
        const std::vector<Text>& remarks = m_side.figures.remarks;
        const std::optional<double> atSpeed = m_side.difference.makespanAtSpeed;
        const std::optional<double> speed = m_side.figures.speed;
        if (atSpeed && std::abs(*speed - 1) > kOtherSpeed)
            add(TS_TEXT(
                    "the processor ran at {0} of the speed measured just before; simulated at that speed, "
                    "the makespan is {1} off."),
                Percent{*speed * 100}, Percent{*atSpeed});
        for (const Text& remark : remarks)
            if (remark.source == kDriftRemark && !atSpeed) add(remark);
        if (percentOffCpuTime(remarks).value_or(0) > kMuchApart)
            add(TS_TEXT("CPU time and recorded running time differ by {0}: a core was taken away unnoticed."),
                Percent{*percentOffCpuTime(remarks)});
        const bool fromKernel = anyMentions(remarks, nameOf(SwitchSource::Perf).source);
        if (!fromKernel && isOver(m_side.difference.switches, kFarSwitches))
            add(TS_TEXT("the kernel's own records of switches could not be read: "
                        "short switches are missing."));
    }
    void addBrief(const TruthFigures& simulated) {
        const int64_t more = m_side.figures.brief - simulated.brief;
        const double percent = m_side.difference.switches.value_or(0);
        if (more > 0 && percent < -kFarSwitches)
            add(TS_PLURAL("{0} more interval than simulated is shorter than {1}: in the simulation, "
                          "a step that only waits takes no time.",
                          "{0} more intervals than simulated are shorter than {1}: in the simulation, "
                          "a step that only waits takes no time."),
                more, kBrief);
    }
    void addSharing(int cores) {
        const int64_t runnable = m_side.figures.runnable;
        if (runnable > cores && isOver(m_side.difference.switches, kFarSwitches))
            add(TS_TEXT("more tasks than cores, up to {0} for {1}: "
                        "the timing of the ticks decides which task runs."),
                runnable, cores);
    }
    void addCosts(bool trustedProfile) {
        if (!isOver(m_side.difference.makespan, kFarMakespan)) return;
        if (!trustedProfile)
            add(TS_TEXT("the costs of this computer were measured while it was busy; run 'timeslice "
                        "calibrate' again."));
        if (m_engine == Engine::Python)
            add(TS_TEXT("the interpreter's own costs are defaults, not measured."));
    }

    std::vector<Text> texts;

  private:
    Engine m_engine;
    const TruthSide& m_side;
};

std::vector<Text> causesOf(Engine engine, const TruthFigures& simulated, const TruthSide& side, int cores,
                           bool trustedProfile) {
    if (!isFar(side.difference)) return {};
    Causes causes(engine, side);
    causes.addEnding();
    causes.addOtherPrograms();
    causes.addRecording();
    causes.addBrief(simulated);
    causes.addSharing(cores);
    causes.addCosts(trustedProfile);
    return causes.texts;
}

} // namespace

bool isFar(const TruthDifference& difference) {
    return !difference.sameEnding || isOver(difference.makespan, kFarMakespan) ||
           isOver(difference.switches, kFarSwitches);
}

std::vector<Text> likelyCauses(const TruthRow& row, int cores, bool trustedProfile) {
    std::vector<Text> causes;
    if (row.live) causes = causesOf(Engine::Live, row.simulated, *row.live, cores, trustedProfile);
    if (!row.python) return causes;
    for (Text& cause : causesOf(Engine::Python, row.simulated, *row.python, cores, trustedProfile))
        causes.push_back(std::move(cause));
    return causes;
}

} // namespace timeslice
