// For tests that measure time on this computer, which others may use too.
#pragma once

#include "core/metrics/truth_figures.h"
#include "core/run/machine_load.h"

#include <functional>
#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>
#include <iostream>
#include <string>

namespace timeslice::test {

inline constexpr double kQuietShare = 0.02; // of all CPUs, at most, for other programs
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

// Whether other programs were at work while a try was.
struct Load {
    double others = 0; // share of all CPUs
    bool heavy() const { return others > kQuietShare; }
};

// Tries what depends on time until it holds. A try fails the test only if the computer was quiet meanwhile: a
// bound is never loosened, but what other programs do is no fault of ours. A test whose every try was
// disturbed is skipped, and says so.
inline void retryWhileLoaded(const std::function<void()>& attempt) {
    for (int i = 0; i < kTries; ++i) {
        const OtherLoad others;
        const KeptFailures failures(attempt);
        const Load load{others.share().value_or(0)};
        if (!failures.any()) return;
        if (!load.heavy()) return failures.report();
        std::cout << "Try " << i + 1 << ": other programs took " << load.others * 100
                  << " % of the processors.\n"
                  << failures.first() << '\n';
    }
    GTEST_SKIP() << "The computer was too busy for this test in all " << kTries << " tries.";
}

} // namespace timeslice::test
