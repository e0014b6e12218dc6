// For tests that measure time on this computer, which others may use too. The window's tests take it as well:
// there the other programs' share alone tells how busy the computer was.
#pragma once

#include "core/run/machine_load.h"
#include "core/study/truth_figures.h"
#include "tests/core/yaml_run.h"

#include <cmath>
#include <functional>
#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>
#include <iostream>
#include <string>

namespace timeslice::test {

inline constexpr double kQuietShare = 0.02;  // of all CPUs, at most, for other programs
inline constexpr double kSteadySpeed = 0.05; // by which it may change in a quiet run
inline constexpr int64_t kFewCutIns = 5;     // of other programs, at most, in a quiet run
inline constexpr int kTries = 5;

// What a try expected and did not find, kept back until it is known how busy the computer was.
class KeptFailures {
  public:
    explicit KeptFailures(const std::function<void()>& attempt) {
        testing::ScopedFakeTestPartResultReporter keep(
            testing::ScopedFakeTestPartResultReporter::INTERCEPT_ONLY_CURRENT_THREAD, &m_results);
        attempt();
    }
    bool any() const {
        for (int i = 0; i < m_results.size(); ++i)
            if (m_results.GetTestPartResult(i).failed()) return true;
        return false;
    }
    std::string first() const {
        for (int i = 0; i < m_results.size(); ++i)
            if (m_results.GetTestPartResult(i).failed()) return m_results.GetTestPartResult(i).message();
        return {};
    }
    void report() const {
        for (int i = 0; i < m_results.size(); ++i) {
            const testing::TestPartResult& result = m_results.GetTestPartResult(i);
            if (result.failed())
                ADD_FAILURE_AT(result.file_name() ? result.file_name() : "", result.line_number())
                    << result.message();
        }
    }

  private:
    testing::TestPartResultArray m_results;
};

// How much of the computer others had while a try was: their share of its processors, and what the records of
// the try's runs say.
struct Load {
    double others = 0;    // share of all CPUs
    double drift = 0;     // of the processor's speed, from the one measured before a run; the greatest
    int64_t cutIns = 0;   // of other programs, on a core that a run's task had
    int64_t switches = 0; // of the runs altogether

    explicit Load(const OtherLoad& meanwhile) : others(meanwhile.share().value_or(0)) {
        for (const RunSeen& run : runsSeen) {
            for (const double changed :
                 {run.conditions.speed.value_or(1) - 1, run.conditions.drift.value_or(0)})
                drift = std::max(drift, std::abs(changed));
            cutIns += switchesToOthers(*run.trace);
            switches += sliceLengths(*run.trace).count;
        }
    }
    bool heavy() const {
        return others > kQuietShare || drift > kSteadySpeed ||
               (cutIns > kFewCutIns && cutIns * 20 > switches);
    }
};

// Tries what depends on time until it holds. A try fails the test only if the computer was quiet meanwhile: a
// bound is never loosened, but what other programs do is no fault of ours. A test whose every try was
// disturbed is skipped, and says so. `disturbed`: what else the attempt knows of that, from its own records.
inline void retryWhileLoaded(const std::function<void()>& attempt,
                             const std::function<bool()>& disturbed = {}) {
    for (int i = 0; i < kTries; ++i) {
        runsSeen.clear();
        const OtherLoad meanwhile;
        const KeptFailures failures(attempt);
        if (!failures.any()) return;
        const Load load(meanwhile);
        if (!load.heavy() && !(disturbed && disturbed())) return failures.report();
        std::cout << "Try " << i + 1 << " was disturbed: other programs took " << load.others * 100
                  << " % of the processors and cut in " << load.cutIns << " times, the speed changed by "
                  << load.drift * 100 << " %.\n"
                  << failures.first() << '\n';
    }
    GTEST_SKIP() << "The computer was too busy for this test in all " << kTries << " tries.";
}

} // namespace timeslice::test

// TEST_F whose body asserts times or an order, and is tried by retryWhileLoaded().
#define TIMED_TEST_F(fixture, name)                                                               \
    class fixture##name##Timed : public fixture {                                                 \
      protected:                                                                                  \
        void attempt();                                                                           \
    };                                                                                            \
    GTEST_TEST_(fixture, name, fixture##name##Timed, ::testing::internal::GetTypeId<fixture>()) { \
        timeslice::test::retryWhileLoaded([this] { attempt(); });                                 \
    }                                                                                             \
    void fixture##name##Timed::attempt()
