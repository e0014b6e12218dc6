#include "core/formats/formats.h"
#include "tests/core/small_trace.h"

#include <gtest/gtest.h>

namespace timeslice::csv_test {
namespace {

using test::comparedOf;
using test::resultOf;
using test::SmallTrace;

Comparison sample() {
    SmallTrace trace(2);
    trace.task("A", 1ms, {{State::Ready, 1ms}, {State::Running, 2ms, 1, Cause::Blocked}, {State::Io, 3ms}});
    trace.helper("Loop", 0ms, {{State::Running, 1ms, 1}});
    trace.task("B", 0ms, {{State::Overhead, 2ms, 0}, {State::Running, 1500ns, 0}});
    return {nullptr, std::vector{comparedOf(resultOf(trace.build(7ms)))}};
}

TEST(Csv, WritesALinePerIntervalOfEachTaskInFileOrder) {
    EXPECT_EQ(toCsv(sample()), "run,model,engine,task,state,start_ns,end_ns,core,cause\r\n"
                               "parallel,parallel,sim,A,ready,1000000,2000000,,\r\n"
                               "parallel,parallel,sim,A,running,2000000,4000000,1,blocked\r\n"
                               "parallel,parallel,sim,A,io,4000000,7000000,,finished\r\n"
                               "parallel,parallel,sim,B,overhead,0,2000000,0,\r\n"
                               "parallel,parallel,sim,B,running,2000000,2001500,0,finished\r\n");
}

TEST(Csv, QuotesFieldsThatNeedIt) {
    SmallTrace trace(1);
    trace.task("say \"a,b\"", 0ms, {{State::Running, 1ns, 0}});
    const Comparison comparison(nullptr, std::vector{comparedOf(resultOf(trace.build()), "one\ntwo")});
    EXPECT_EQ(toCsv(comparison), "run,model,engine,task,state,start_ns,end_ns,core,cause\r\n"
                                 "\"one\ntwo\",parallel,sim,\"say \"\"a,b\"\"\",running,0,1,0,finished\r\n");
}

TEST(Csv, WritesOneLineOfMetricsARun) {
    const Comparison one = sample();
    const Compared faster{measuredAgainst(one[0].recording, {14ms, {}}), one[0].label};
    const Comparison comparison(nullptr, std::vector{one[0], faster});
    const std::string csv = toMetricsCsv(comparison);
    std::string header = "run,model,engine";
    for (const MetricDefinition& definition : metricDefinitions()) header += "," + std::string(definition.id);
    header += ",result";
    EXPECT_EQ(csv.substr(0, csv.find("\r\n")), header);
    EXPECT_NE(csv.find("\r\nparallel,parallel,sim,7000000,,"), std::string::npos) << "no speedup known:\n"
                                                                                  << csv;
    EXPECT_NE(csv.find("\r\nparallel,parallel,sim,7000000,2,"), std::string::npos) << csv;
    EXPECT_NE(csv.find(",unchecked\r\n"), std::string::npos) << csv;
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 3);
}

} // namespace
} // namespace timeslice::csv_test
